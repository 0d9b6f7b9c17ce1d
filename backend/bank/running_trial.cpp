#include "bank/running_trial.h"

#include <sys/stat.h>

namespace pibox::bank {

bool isFolder(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

Result<Trial> runningTrial(const Layout& layout) {
  PIBOX_LET(const auto report, absentIfDamaged(readBootReport(layout)));
  PIBOX_LET(auto trial, absentIfDamaged(readTrial(layout)));
  if (!report || report->role != Role::Trial) return fail(Code::WrongState, "this start is no trial");
  if (!trial || report->bank != trial->bank || trial->attempts.empty())
    return fail(Code::WrongState, "nothing is armed");
  return *std::move(trial);
}

}  // namespace pibox::bank
