// The theft of each key as a story: what the thief, who also owns the server, can make a device believe, what not, and
// how the owner's answer ends it. docs/trust.md has the table.

#include "backend/trust/fake_repository.h"
#include "base/durable.h"
#include "trust/client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pibox;
using namespace pibox::trust;
using test::FakeRepository;
using test::kDay;
using test::kNow;

class CompromiseTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<FakeRepository> m_owner;
  std::string m_root;

  /// The device looks at a server: its channel's listing.
  Result<Targets> look(FakeRepository& server, const std::string& channel = "stable") {
    Client client(m_dir->path().toStdString(), m_root, server.fetch(), {.startTime = kNow});
    PIBOX_TRY(client.refresh());
    return client.delegatedTargets(channel);
  }
  static Code codeOf(const Result<Targets>& looked) { return looked ? Code::Internal : looked.error().code; }

  /// The owner's repository as it is, with the keys of `roles`; of the other keys the thief can only make his own.
  FakeRepository thief(const std::set<std::string>& roles) const {
    FakeRepository copy = *m_owner;
    for (auto& [name, key] : copy.keys)
      if (!roles.contains(name)) key = PrivateKey::generate(kEd25519).value();
    return copy;
  }
  static void offer(FakeRepository& repository, const std::string& path, const std::string& channel = "stable") {
    repository.channel(channel).targets[path] = {path, 1, {{"sha256", sha256(path)}}, {}};
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_owner = std::make_unique<FakeRepository>();
    m_owner->channel("nightly");
    offer(*m_owner, "stable/one/manifest");
    m_owner->publish();
    m_root = m_owner->firstRoot();
  }

  void timestampKey() {
    QVERIFY(look(*m_owner)->targets.contains("stable/one/manifest"));
    auto holds = thief({"timestamp"});
    offer(*m_owner, "stable/two/manifest");
    m_owner->publish();

    // He can prolong the state that he has, for a device that has not seen the next one.
    holds.publishTimestamp(kNow + 300 * kDay);
    QVERIFY(!look(holds)->targets.contains("stable/two/manifest"));
    m_owner->timestamp.version = holds.timestamp.version;
    m_owner->publishTimestamp();
    QVERIFY(look(*m_owner)->targets.contains("stable/two/manifest"));
    // Back he cannot take one that has, under whatever number, nor can he write a listing.
    holds.timestamp.version = 1000;
    holds.publishTimestamp();
    QCOMPARE(codeOf(look(holds)), Code::MetadataRollback);
    auto writes = thief({"timestamp"});
    offer(writes, "stable/evil/manifest");
    writes.publish();
    QCOMPARE(codeOf(look(writes)), Code::MetadataSignature);

    m_owner->timestamp.version = writes.timestamp.version;
    m_owner->publish();
    QVERIFY(look(*m_owner));

    // He can shut the owner out with a number that the owner does not reach. `revoke timestamp` opens again.
    auto forward = thief({"timestamp"});
    forward.timestamp.version = 1'000'000;
    forward.publishTimestamp();
    QVERIFY(look(forward));
    m_owner->publish();
    QCOMPARE(codeOf(look(*m_owner)), Code::MetadataRollback);
    m_owner->rotate("timestamp");
    m_owner->publishRoot();
    m_owner->publish();
    QVERIFY(look(*m_owner));
    forward.publishTimestamp();
    QCOMPARE(codeOf(look(forward)), Code::MetadataSignature);
  }

  void snapshotKey() {
    offer(*m_owner, "stable/two/manifest");
    m_owner->publish();
    QVERIFY(look(*m_owner));
    // Alone it is worth nothing: the timestamp names the hash.
    auto alone = thief({"snapshot"});
    alone.publishSnapshot();
    m_owner->publish();
    alone.files["timestamp.json"] = m_owner->files.at("timestamp.json");
    QCOMPARE(codeOf(look(alone)), Code::MetadataMismatch);

    // With the timestamp's key: older listings, or one fewer, are noticed; new ones can be kept away.
    for (const bool remove : {false, true}) {
      auto both = thief({"snapshot", "timestamp"});
      both.snapshot.version += 100;
      both.timestamp.version += 100;
      if (remove)
        both.snapshot.meta.erase("nightly.json");
      else
        both.snapshot.meta.at("stable.json").version = 1;
      both.publishSnapshot();
      QCOMPARE(codeOf(look(both)), Code::MetadataRollback);
      // The timestamp was believed by then; the owner goes above it.
      m_owner->timestamp.version = both.timestamp.version;
      m_owner->snapshot.version = both.snapshot.version;
      m_owner->publish();
      QVERIFY(look(*m_owner));
    }

    // `revoke snapshot`, and `revoke timestamp` as it is stolen too.
    auto later = thief({"snapshot", "timestamp"});
    m_owner->rotate("snapshot");
    m_owner->rotate("timestamp");
    m_owner->publishRoot();
    m_owner->publish();
    QVERIFY(look(*m_owner));
    later.snapshot.version = later.timestamp.version = 1000;
    later.publishSnapshot();
    QCOMPARE(codeOf(look(later)), Code::MetadataSignature);
  }

  void channelKey() {
    QVERIFY(look(*m_owner));
    // Alone: another listing under the same number is not the one that the snapshot names.
    auto alone = thief({"stable"});
    alone.channel("stable").targets.clear();
    offer(alone, "stable/bad/manifest");  // as long as what the snapshot names
    alone.publish();
    m_owner->publish();
    auto mixed = *m_owner;
    mixed.files["2.stable.json"] = alone.files.at("2.stable.json");
    QCOMPARE(codeOf(look(mixed)), Code::MetadataMismatch);

    // With snapshot and timestamp: releases of this channel, and of no other.
    auto all = thief({"stable", "snapshot", "timestamp"});
    offer(all, "stable/evil/manifest");
    offer(all, "nightly/evil/manifest");  // in the listing of stable
    offer(all, "nightly/evil/manifest", "nightly");
    all.publish();
    // The top-level targets is not his: he serves the owner's.
    all.snapshot.meta["targets.json"] = m_owner->snapshot.meta.at("targets.json");
    all.snapshot.version = all.timestamp.version = 50;
    all.publishSnapshot();
    QVERIFY(look(all)->targets.contains("stable/evil/manifest"));
    QCOMPARE(codeOf(look(all, "nightly")), Code::MetadataSignature);
    Client client(m_dir->path().toStdString(), m_root, all.fetch(), {.startTime = kNow});
    QVERIFY(client.refresh());
    QVERIFY(client.findTarget("stable/evil/manifest"));
    QVERIFY(!client.findTarget("nightly/evil/manifest"));

    // `revoke channel-stable` and the other two.
    auto& delegation = m_owner->targets.delegations->roles.back();
    QCOMPARE(delegation.name, std::string("stable"));
    m_owner->keys.insert_or_assign("stable", PrivateKey::generate(kEd25519).value());
    const auto& fresh = m_owner->keys.at("stable").publicKey();
    m_owner->targets.delegations->keys.insert_or_assign(fresh.id, fresh);
    delegation.keys = {{fresh.id}, 1};
    m_owner->rotate("snapshot");
    m_owner->rotate("timestamp");
    m_owner->publishRoot();
    m_owner->publish();
    const auto after = look(*m_owner);
    QVERIFY(after && !after->targets.contains("stable/evil/manifest"));
    // A stolen channel key does not fit the new delegation, even were the listing served.
    m_owner->keys.insert_or_assign("stable", all.keys.at("stable"));
    m_owner->publish();
    QCOMPARE(codeOf(look(*m_owner)), Code::MetadataSignature);
  }

  void targetsKey() {
    QVERIFY(look(*m_owner));
    // With snapshot and timestamp he gives the channel to a key of his own.
    auto all = thief({"targets", "snapshot", "timestamp"});
    const auto& own = all.keys.at("stable").publicKey();
    all.targets.delegations->keys.insert_or_assign(own.id, own);
    for (auto& role : all.targets.delegations->roles)
      if (role.name == "stable") role.keys = {{own.id}, 1};
    offer(all, "stable/evil/manifest");
    auto stopped = thief({"targets"});
    all.publish();
    QVERIFY(look(all)->targets.contains("stable/evil/manifest"));
    // The key alone does not get him past the timestamp.
    stopped.publish();
    QCOMPARE(codeOf(look(stopped)), Code::MetadataSignature);

    for (const auto* role : {"targets", "snapshot", "timestamp"}) m_owner->rotate(role);
    m_owner->publishRoot();
    m_owner->publish();
    const auto after = look(*m_owner);
    QVERIFY2(after, after ? "" : toString(after.error()).c_str());
    QVERIFY(!after->targets.contains("stable/evil/manifest"));
    all.publish();
    QCOMPARE(codeOf(look(all)), Code::MetadataSignature);
  }

  /// One root key of two that must both sign.
  void rootKeyBelowTheThreshold() {
    const auto first = m_owner->keys.at("root");
    const auto second = PrivateKey::generate(kEd25519).value();
    const auto sign = [](FakeRepository& repository, std::initializer_list<PrivateKey> keys) {
      const auto name = std::to_string(repository.root.version) + ".root.json";
      return repository.files[name] = signMetadata(toJson(repository.root), std::vector(keys)).value();
    };
    m_owner->root.keys.insert_or_assign(second.publicKey().id, second.publicKey());
    m_owner->root.roles["root"] = {{first.publicKey().id, second.publicKey().id}, 2};
    m_root = sign(*m_owner, {first, second});
    QVERIFY(look(*m_owner));

    auto holds = thief({"root"});
    for (const auto* role : {"timestamp", "snapshot", "targets"}) holds.rotate(role);
    holds.root.version = 2;
    const auto mine = PrivateKey::generate(kEd25519).value();
    for (const bool lower : {false, true}) {
      // His own key in place of the other one, or a threshold that he meets: the root before asks for two all the same.
      holds.root.keys.insert_or_assign(mine.publicKey().id, mine.publicKey());
      holds.root.roles["root"] = {{first.publicKey().id, mine.publicKey().id}, lower ? 1 : 2};
      sign(holds, {first, mine});
      holds.publish();
      QCOMPARE(codeOf(look(holds)), Code::MetadataSignature);
      const auto kept = readFile(fs::path(m_dir->path().toStdString()) / "root.json", kMaxRoot);
      QCOMPARE(*kept, m_root);
    }
    m_owner->publish();
    QVERIFY(look(*m_owner));
    // The owner answers with a root that the stolen key is no part of; two must have signed the change.
    m_owner->root.version = 2;
    const auto third = PrivateKey::generate(kEd25519).value();
    m_owner->root.keys.erase(first.publicKey().id);
    m_owner->root.keys.insert_or_assign(third.publicKey().id, third.publicKey());
    m_owner->root.roles["root"] = {{second.publicKey().id, third.publicKey().id}, 2};
    sign(*m_owner, {second, third});
    QCOMPARE(codeOf(look(*m_owner)), Code::MetadataSignature);
    sign(*m_owner, {first, second, third});
    QVERIFY(look(*m_owner));
  }
};

QTEST_GUILESS_MAIN(CompromiseTest)
#include "compromise_test.moc"
