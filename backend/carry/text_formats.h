#pragma once
// Texts of known kinds merged as what they are.

#include "carry/policy.h"
#include "carry/text_merge.h"

namespace pibox::carry {

MergedText mergeAs(Format format, std::string_view base, std::string_view mine, std::string_view theirs);

}  // namespace pibox::carry
