#pragma once

#include <QStringList>

namespace pibox::cli {

/// For resources/completions: prints what may stand at the place of the last word, which may be empty or begun, one a
/// line, with a tab and its help; `:files` and `:folders` stand for what the shell knows better. All that fits the
/// place is printed; the shell picks what fits what has been typed.
void complete(const QStringList& words);

}  // namespace pibox::cli
