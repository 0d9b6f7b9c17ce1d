#pragma once
// Who may act: root, the service's own user (the sandbox), and members of the group pibox. Anyone may read.

#include <sys/types.h>

namespace pibox::service {

bool mayAct(uid_t uid);

}  // namespace pibox::service
