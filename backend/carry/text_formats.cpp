#include "carry/text_formats.h"

#include "carry/accounts.h"
#include "carry/packages.h"

namespace pibox::carry {

MergedText mergeAs(Format format, std::string_view base, std::string_view mine, std::string_view theirs) {
  switch (format) {
    case Format::Lines:
      break;
    case Format::Ini:
      return mergeIni(base, mine, theirs);
    case Format::Passwd:
    case Format::Shadow:
      return mergeShadow(base, mine, theirs);
    case Format::Group:
    case Format::GroupShadow:
      return mergeGroupShadow(base, mine, theirs);
    case Format::Opkg:
      return {mergePackages(base, mine, theirs).status, false};
  }
  return mergeLines(base, mine, theirs);
}

}  // namespace pibox::carry
