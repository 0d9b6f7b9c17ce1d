#pragma once
// A PiBox and a release that is staged on it, with what has to hold at any moment.

#include "bank/check.h"
#include "bank/store.h"
#include "base/fault.h"
#include "install/stager.h"
#include "release_fixture.h"
#include "transfer/folder_source.h"

#include <QTest>

namespace pibox::test {

inline QByteArray textOf(const Result<>& result) {
  return result ? QByteArray("success") : QByteArray::fromStdString(toString(result.error()));
}

struct StagerFixture {
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<ReleaseFixture> m_box;

  Result<> stageIt(const install::Plan& plan, const install::StageControl& control = {}) {
    transfer::FolderSource source(m_box->repository);
    return install::stage(m_box->layout, plan, source, control);
  }

  /// The rule above all, at any moment: what runs is untouched, and `next` names a whole bank or nothing.
  void checkBootable(const char* when) {
    const auto links = bank::readLinks(m_box->layout);
    QVERIFY2(links.current && links.current->str() == "pibox-1.4.0", when);
    QVERIFY2(readFile(m_box->layout.boot / "pibox-1.4.0/kernel", 100).value_or("") == "old kernel", when);
    QVERIFY2(readFile(m_box->layout.overlay / "pibox-1.4.0/upper/etc/hostname", 100).value_or("") == "box\n", when);
    QVERIFY2(readFile(m_box->layout.bankTxt(), 600).value_or("") == std::string(512, '#'), when);
    if (links.next) checkStaged(when);
  }

  void checkStaged(const char* when) {
    const auto& layout = m_box->layout;
    const auto id = ReleaseFixture::newId();
    QVERIFY2(bank::readLinks(layout).next == id, when);
    const auto whole = bank::checkBankFully(layout, id, {m_box->keys.publicKey});
    QVERIFY2(whole, whole ? when : toString(whole.error()).c_str());
    QVERIFY2(fs::is_empty(layout.upper(id)) && fs::exists(layout.carryPending(id)), when);  // made at the first start
    QVERIFY2(fs::is_empty(layout.work(id)), when);
    QVERIFY2(readFile(layout.utils(id) / "data/list", 5000).value_or("") == test::noise(3000, 2), when);
  }

  void begin() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_box = std::make_unique<ReleaseFixture>(fs::path(m_dir->path().toStdString()));
  }
};

}  // namespace pibox::test
