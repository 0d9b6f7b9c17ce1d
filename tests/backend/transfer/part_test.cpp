#include "transfer/part.h"

#include "base/blocks.h"
#include "base/durable.h"
#include "base/fd.h"
#include "base/json.h"
#include "support/transfer.h"
#include "transfer/part_record.h"
#include "trust/hash.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/mman.h>
#include <unistd.h>

using namespace pibox;
using namespace pibox::transfer;
using test::pattern;
using test::textOf;
using test::viewOf;

class PartTest : public QObject {
  Q_OBJECT
  static constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;
  const QByteArray m_content = pattern(70 << 20);
  const Wanted m_wanted{.path = "f", .length = 70 * kMiB, .sha256 = trust::sha256(m_content.toStdString())};
  std::unique_ptr<QTemporaryDir> m_dir;
  Part::Clock::time_point m_now = Part::Clock::now();
  std::chrono::milliseconds m_each{1000};  ///< that one MiB takes

  [[nodiscard]] fs::path file() const { return fs::path(m_dir->path().toStdString()) / "file"; }
  [[nodiscard]] Bytes content(std::uint64_t from, std::uint64_t length) const {
    return viewOf(m_content).subspan(from, length);
  }

  // Appends up to `end`, with checkpoints, as a download does.
  void append(Part& part, std::uint64_t end) {
    while (part.position() < end) {
      const auto at = part.position();
      const auto some = content(at, std::min(kMiB, end - at));
      QVERIFY(part.append(some));
      part.hash(at, some);
      QVERIFY(part.checkpointIfDue(m_now += m_each));
    }
  }

  // As after a power cut: another start of the kernel, and behind what was flushed there is nothing.
  void cutThePower() {
    auto record = parseJson(readFile(Part::recordOf(file()), 32'768).value()).value();
    record["boot"] = "another";
    QVERIFY(writeFileDurably(Part::recordOf(file()), formatJson(record)));
    const auto durable = record["durable"].get<std::uint64_t>();
    QFile part(QString::fromStdString(Part::pathOf(file()).string()));
    QVERIFY(part.open(QIODevice::ReadWrite));
    QVERIFY(part.seek(static_cast<qint64>(durable)));
    QVERIFY(part.write(QByteArray(1000, '\0')) == 1000);
  }

  void completes(Part& part) {
    append(part, m_wanted.length);
    for (;;) {
      const auto more = part.catchUp(part.position());
      QVERIFY2(more, textOf(more));
      if (!*more) break;
    }
    const auto finished = part.finish();
    QVERIFY2(finished, textOf(finished));
    QVERIFY(readFile(file(), 100'000'000).value() == m_content.toStdString());
    QVERIFY(!fs::exists(Part::pathOf(file())) && !fs::exists(Part::recordOf(file())));
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_each = std::chrono::milliseconds(1000);
  }

  /// After SIGKILL all that was written is there, and only what is behind the record has to be looked at again.
  void killed() {
    {
      auto part = Part::open(file(), m_wanted).value();
      append(part, 50 * kMiB + 123);
    }
    auto part = Part::open(file(), m_wanted).value();
    QCOMPARE(part.position(), 50 * kMiB + 123);
    QCOMPARE(part.recorded(), 32 * kMiB);
    QCOMPARE(part.hashed(), 32 * kMiB);
    QCOMPARE(alreadyHere(m_wanted, file()), 50 * kMiB + 123);
    completes(part);
    QVERIFY(!part.sum());  // the first 32 MiB were not in memory this time
  }

  /// Where 32 MiB take less than a second, a record is made once a second.
  void onAFastCard() {
    m_each = std::chrono::milliseconds(20);
    m_now = Part::Clock::now();
    auto part = Part::open(file(), m_wanted).value();
    append(part, 49 * kMiB);
    QCOMPARE(part.recorded(), std::uint64_t{0});
    append(part, 69 * kMiB);
    QVERIFY(part.recorded() >= 50 * kMiB);
    completes(part);
  }

  /// What the card is held against when it is read back.
  void sumOfWhatWasHashed() {
    auto part = Part::open(file(), m_wanted).value();
    append(part, 3 * kMiB);
    QVERIFY(part.cutTo(kMiB));  // begun anew
    completes(part);
    QuickSum whole;
    whole.update(content(0, m_wanted.length));
    QVERIFY(part.sum() == whole.value());
  }

  /// After a power cut what was flushed is there, and nothing of it is hashed again.
  void powerCut() {
    {
      auto part = Part::open(file(), m_wanted).value();
      append(part, 50 * kMiB);
    }
    cutThePower();
    auto part = Part::open(file(), m_wanted).value();
    QCOMPARE(part.position(), 32 * kMiB);
    QCOMPARE(part.hashed(), 32 * kMiB);
    completes(part);
  }

  /// The holes of a record are still holes after a power cut.
  void holesAreKept() {
    const QByteArray damage(1000, 'x');
    {
      auto part = Part::open(file(), m_wanted).value();
      append(part, 5 * kMiB);
      QVERIFY(part.append(viewOf(damage)));
      part.openHole({5 * kMiB, 1000});
      append(part, 40 * kMiB);
      QCOMPARE(part.hashed(), 5 * kMiB);
      QCOMPARE(part.here(), 40 * kMiB - 1000);
    }
    cutThePower();
    auto part = Part::open(file(), m_wanted).value();
    QCOMPARE(part.position(), part.recorded());
    QVERIFY(part.recorded() >= 32 * kMiB);
    QCOMPARE(part.holes().size(), 1u);
    QCOMPARE(part.holes().front().offset, 5 * kMiB);
    QCOMPARE(part.hashed(), 5 * kMiB);
    QCOMPARE(alreadyHere(m_wanted, file()), part.recorded() - 1000);
    QVERIFY(!part.catchUp(part.position()).value());  // not over a hole
    QVERIFY(part.fill(5 * kMiB, content(5 * kMiB, 1000)));
    part.closeHole(5 * kMiB);
    completes(part);
  }

  /// What is set aside is taken already: it must not be asked for once more when the download goes on.
  void roomIsTakenAtOnce() {
    auto part = Part::open(file(), m_wanted).value();
    append(part, 2 * kMiB);
    QCOMPARE(roomTaken(m_wanted, file()), m_wanted.length);
    QCOMPARE(alreadyHere(m_wanted, file()), 2 * kMiB);
    QVERIFY(discardPart(file()));
    QCOMPARE(roomTaken(m_wanted, file()), 0u);
  }

  /// Little of it stays in the page cache, dirty or not: a slow card freezes nothing, and memory is not eaten up.
  void fewPagesStay() {
    // /tmp may be in memory for ever.
    m_dir = std::make_unique<QTemporaryDir>(QCoreApplication::applicationDirPath() + QStringLiteral("/part-XXXXXX"));
    auto part = Part::open(file(), m_wanted).value();
    append(part, 31 * kMiB);
    const Fd fd(::open(Part::pathOf(file()).c_str(), O_RDONLY | O_CLOEXEC));
    auto* const mapped = ::mmap(nullptr, 31 * kMiB, PROT_READ, MAP_SHARED, fd.get(), 0);
    QVERIFY(mapped != MAP_FAILED);
    std::vector<unsigned char> pages(31 * kMiB / 4096);
    const auto inMemory = [&] {
      (void)::mincore(mapped, 31 * kMiB, pages.data());
      return 4096 * static_cast<std::uint64_t>(std::ranges::count_if(pages, [](auto page) { return (page & 1) != 0; }));
    };
    const auto kept = inMemory();
    QVERIFY(::fsync(fd.get()) == 0);
    dropCache(fd.get());
    const bool forEver = inMemory() > 0;
    ::munmap(mapped, 31 * kMiB);
    if (forEver) QSKIP("this folder is in memory for ever");
    QVERIFY2(kept <= 4 * kMiB, QByteArray::number(kept));
  }

  void cutBack() {
    auto part = Part::open(file(), m_wanted).value();
    append(part, 40 * kMiB);
    QVERIFY(part.cutTo(10 * kMiB));
    QCOMPARE(part.position(), 10 * kMiB);
    QCOMPARE(part.hashed(), 0u);
    completes(part);
  }

  void wrongContentIsNoFile() {
    auto part = Part::open(file(), m_wanted).value();
    append(part, 69 * kMiB);
    QVERIFY(part.append(viewOf(QByteArray(1 << 20, 'x'))));
    part.hash(69 * kMiB, viewOf(QByteArray(1 << 20, 'x')));
    QVERIFY(part.finish().error().code == Code::HashMismatch);
    QVERIFY(!fs::exists(file()));
  }

  /// A record that is damaged, hostile or of something else counts for nothing.
  void hostileRecords_data() {
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* member, const char* value) {
      QTest::newRow(name) << QByteArray(member) << QByteArray(value);
    };
    row("other format", "format", "1");
    row("other length", "length", "5");
    row("other hash", "sha256", "\"00\"");
    row("negative", "durable", "-5");
    row("more than there is", "durable", "99999999999");
    row("more than the file has", "durable", "73400320");
    row("hashed more than is there", "hashed", "40000000");
    row("state of another length", "hashed", "33554431");
    row("state that is none", "state", "\"zz\"");
    row("state too long", "state", "\"00000000000000000000000000000000000000000000000000000000000000000000\"");
    row("holes that are none", "holes", "5");
    row("half a hole", "holes", "[33554400]");
    row("a hole of nothing", "holes", "[33554432, 0]");
    row("a hole in what is hashed", "holes", "[5, 10]");
    row("a hole behind the end", "holes", "[33554432, 18446744073709551615]");
    row("holes in disorder", "holes", "[33554432, 10, 33554432, 10]");
    row("a hole of text", "holes", "[\"5\", 10]");
  }
  void hostileRecords() {
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    {
      auto part = Part::open(file(), m_wanted).value();
      append(part, 34 * kMiB);
    }
    auto record = parseJson(readFile(Part::recordOf(file()), 32'768).value()).value();
    record[member.toStdString()] = Json::parse(value.toStdString());
    QVERIFY(writeFileDurably(Part::recordOf(file()), formatJson(record)));
    auto part = Part::open(file(), m_wanted).value();
    QCOMPARE(part.position(), 0u);
  }

  void hashGoesOnWhereItWas() {
    const auto bytes = viewOf(m_content);
    for (const std::size_t at : {0u, 1u, 55u, 63u, 64u, 65u, 1000u, 1'000'000u}) {
      Sha256 first;
      first.update(bytes.first(at));
      auto second = Sha256::restore(first.save(), at);
      QVERIFY(second);
      QCOMPARE(second->digest(), first.digest());
      second->update(bytes.subspan(at, 777));
      QCOMPARE(second->digest(), trust::sha256(m_content.left(static_cast<qsizetype>(at) + 777).toStdString()));
    }
  }
};

QTEST_GUILESS_MAIN(PartTest)
#include "part_test.moc"
