#include "powercut/explorer.h"

using namespace pibox::bank;
using Damage = World::Damage;
using Firmware = World::Firmware;

Q_DECLARE_METATYPE(World)

/// Every path of decision, arm, commit, fall back, roll back and reset, cut at every durable step.
class ExplorerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void explores_data() {
    QTest::addColumn<World>("world");
    // Without boot files of its own the new bank has no kernel that could die, and the firmware is not asked.
    add({});
    add({.rollback = true});
    add({.newUnmountable = true});
    add({.currentUnmountable = true});
    add({.upgrade = false, .reset = true});
    for (const auto firmware : {Firmware::Obeys, Firmware::Ignores, Firmware::Absent, Firmware::Kexec}) {
      add({.ownBootFiles = true, .firmware = firmware});
      add({.ownBootFiles = true, .firmware = firmware, .kernelDies = true});
    }
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .rollback = true});
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .newUnmountable = true});
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .currentUnmountable = true});
    // Both ways: back to the bank whose kernel is another one, and forward again.
    for (const auto firmware : {Firmware::Ignores, Firmware::Absent, Firmware::Kexec}) {
      add({.ownBootFiles = true, .firmware = firmware, .rollback = true});
      add({.ownBootFiles = true, .firmware = firmware, .kernelDies = true, .rollback = true});
      add({.ownBootFiles = true, .firmware = firmware, .newUnmountable = true});
      add({.ownBootFiles = true, .firmware = firmware, .currentUnmountable = true});
    }
    // One bank is not what its maker signed.
    for (const auto damage : {Damage::Superblock, Damage::Size, Damage::NoManifest, Damage::OtherManifest,
                              Damage::Signature, Damage::Content}) {
      add({.damage = damage});
      // What is current is not read through at every start.
      if (damage != Damage::Content) add({.damage = damage, .damaged = World::Whose::Current});
    }
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .damage = Damage::BootFile});
    add({.damage = Damage::Size, .damaged = World::Whose::Previous, .rollback = true});
    add({.resetUnmountable = true, .upgrade = false, .reset = true});
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .refuses = World::Refuses::Boot});
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .refuses = World::Refuses::Starts, .rollback = true});
    add({.remove = true});
    add({.ownBootFiles = true, .firmware = Firmware::Obeys, .remove = true});
    if (qEnvironmentVariableIsSet("PIBOX_EXPLORE_ALL")) {
      // All changes together: each of three banks may be in each state of a reset.
      add({.rollback = true, .reset = true});
      add({.ownBootFiles = true, .firmware = Firmware::Obeys, .rollback = true, .reset = true});
      add({.ownBootFiles = true, .firmware = Firmware::Ignores, .rollback = true, .reset = true});
    }
  }

  void explores() {
    QFETCH(World, world);
    const auto report = Explorer(world).explore();
    qInfo("%s: %zu states, %zu transitions (%zu power cuts), at worst %zu starts", world.name().c_str(), report.states,
          report.transitions, report.cuts, report.worstStarts);
    for (const auto& outcome : report.told) qInfo("  came to: %s", outcome.c_str());
    for (const auto& violation : report.violations) qWarning("%s", violation.c_str());
    QVERIFY(report.violations.empty());
    QVERIFY(report.reached == world.expected());
    QVERIFY(report.states >= 10 && report.cuts > 100);
    QVERIFY2(report.worstStarts <= 8, "too many starts until something runs");
    ++m_worlds;
    m_states += report.states;
    m_transitions += report.transitions;
    m_cuts += report.cuts;
  }

  void cleanupTestCase() {
    qInfo("%zu worlds: %zu states, %zu transitions (%zu power cuts)", m_worlds, m_states, m_transitions, m_cuts);
  }

 private:
  std::size_t m_worlds = 0;
  std::size_t m_states = 0;
  std::size_t m_transitions = 0;
  std::size_t m_cuts = 0;

  static void add(const World& world) { QTest::newRow(world.name().c_str()) << world; }
};

QTEST_GUILESS_MAIN(ExplorerTest)
#include "explorer_test.moc"
