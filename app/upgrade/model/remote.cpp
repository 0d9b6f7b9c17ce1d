#include "remote.h"

namespace pibox::screen {

void Remote::setLink(Link link) {
  if (m_link == link) return;
  m_link = link;
  Q_EMIT linkChanged();
}

void Remote::setStatus(const api::Status& status) {
  if (m_status == status) return;
  m_status = status;
  Q_EMIT statusChanged();
}

}  // namespace pibox::screen
