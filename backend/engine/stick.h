#pragma once
// A USB stick that is put in: found by where it is mounted (whoever mounts it, resources/hotplug/pibox-stick does), and
// looked at for a repository. What it says is only shown; Import checks signatures as ever.

#include "api/status.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pibox::engine {

/// Folders at which a USB storage device is mounted. `mountinfo`: text of /proc/self/mountinfo (proc_pid_mountinfo(5));
/// `sys`: /sys.
std::vector<std::filesystem::path> stickFolders(const std::string& mountinfo, const std::filesystem::path& sys);

/// The first folder with a repository (itself, or one of its folders: `metadata/` and `targets/`), else the first that
/// is there, as a plain one. At most 64 releases are named.
std::optional<api::Stick> findStick(const std::vector<std::filesystem::path>& folders);

}  // namespace pibox::engine
