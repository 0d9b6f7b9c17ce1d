#pragma once
// A server with a file, a folder for it, and the download between them.

#include "base/durable.h"
#include "base/fault.h"
#include "support/transfer.h"
#include "transfer/download.h"
#include "transfer/part.h"
#include "trust/hash.h"

#include <QTemporaryDir>

#include <memory>

namespace pibox::test {

using transfer::Control;
using transfer::Part;
using transfer::Patience;
using transfer::Wanted;

struct DownloadFixture {
  const QByteArray m_content = pattern(5'000'003);
  Wanted m_wanted;
  std::unique_ptr<QTemporaryDir> m_dir;
  fs::path m_file;
  std::unique_ptr<FaultServer> m_server;

  [[nodiscard]] bool exact() const { return readFile(m_file, 100'000'000).value_or("") == m_content.toStdString(); }
  [[nodiscard]] bool leftovers() const {
    return fs::exists(Part::pathOf(m_file)) || fs::exists(Part::recordOf(m_file));
  }

  Result<> fetch(const Control& control = {}, const Patience& patience = {}) {
    auto source = sourceOf(*m_server);
    return download(source, m_wanted, m_file, control, patience);
  }

  void begin() {
    m_wanted = {.path = "f",
                .length = static_cast<std::uint64_t>(m_content.size()),
                .sha256 = trust::sha256(m_content.toStdString())};
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_dir->path().toStdString()) / "file";
    m_server = std::make_unique<FaultServer>();
    m_server->setFile("f", m_content);
  }
  void end() {
    fault::setHook({});
    m_server.reset();
  }
};

}  // namespace pibox::test
