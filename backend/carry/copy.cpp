#include "carry/copy.h"

namespace pibox::carry {

Result<Progress> copyUpper(const fs::path&, const fs::path&, const CopyOptions&) {
  return fail(Code::CarryFailed, "copying is not built yet");
}

}  // namespace pibox::carry
