// One upgrade of an image, interrupted again and again: the program killed, the server killed, connections cut, bytes
// damaged, answers cut short. PIBOX_INTERRUPTIONS is how often (15 unless given; a thousand by the label
// `interruptions`), and the image grows with it; PIBOX_RATE is the line, in bytes a second.

#include "base/durable.h"
#include "support/transfer.h"
#include "transfer/block_index.h"
#include "transfer/folder_source.h"
#include "transfer/recipe.h"
#include "trust/hash.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <numeric>
#include <signal.h>
#include <thread>

using namespace pibox;
using namespace pibox::transfer;
using namespace std::chrono_literals;
using test::FaultServer;

namespace {

/// Bytes of the image for each interruption: 1 GB for a thousand.
constexpr int kBytesEach = 1'000'000;
constexpr int kFileBytes = 1'000'000;
/// What may come twice, of all that is fetched. Of a few interruptions three may be kills that each lose what had come
/// while the program waited for the processor; of a thousand the usual ones decide.
constexpr double kTwicePercent = 2;
constexpr double kTwicePercentOfFew = 5;
constexpr int kFew = 100;
/// A slow Wi-Fi, 5 Mbit/s. What a killed program loses is what comes while it waits for the processor, and a machine
/// that builds meanwhile lets it wait 75 ms: a faster line shows less of us and more of the machine.
constexpr std::uint64_t kRate = 640'000;

constexpr std::array kKinds = {"program killed", "server killed", "cut", "damaged", "short"};

/// Bytes that do not compress.
QByteArray noise(qsizetype size, std::uint64_t seed) {
  QByteArray content(size, Qt::Uninitialized);
  for (qsizetype at = 0; at + 8 <= size; at += 8) {
    // splitmix64
    auto z = seed += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    z ^= z >> 31;
    std::memcpy(content.data() + at, &z, sizeof z);
  }
  return content;
}

QString text(const fs::path& path) {
  return QString::fromStdString(path.string());
}

}  // namespace

class InterruptionsTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_dir;
  const int m_count =
      qEnvironmentVariableIsSet("PIBOX_INTERRUPTIONS") ? qEnvironmentVariableIntValue("PIBOX_INTERRUPTIONS") : 15;
  const quint32 m_seed = qEnvironmentVariableIsSet("PIBOX_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("PIBOX_SEED"))
                             : QRandomGenerator::global()->generate();
  const std::uint64_t m_rate =
      qEnvironmentVariableIsSet("PIBOX_RATE") ? qEnvironmentVariable("PIBOX_RATE").toULongLong() : kRate;
  QRandomGenerator m_random{m_seed};
  FaultServer m_server;

  [[nodiscard]] fs::path at(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

  // A real squashfs of files that do not compress. The new one has all, of which the old one has every fifth.
  void makeImage(const char* name, bool all) {
    const auto tree = at("tree");
    fs::create_directories(tree);
    const auto files = std::max(m_count * kBytesEach / kFileBytes, 5);
    for (int i = 0; i < files; i += all ? 1 : 5) {
      const auto content = noise(kFileBytes, static_cast<std::uint64_t>(i) * 7919);
      std::ofstream(tree / std::to_string(i), std::ios::binary).write(content.constData(), content.size());
    }
    QProcess process;
    process.start(QStringLiteral("mksquashfs"),
                  {text(tree), text(at(name)), QStringLiteral("-noappend"), QStringLiteral("-quiet"),
                   QStringLiteral("-no-progress"), QStringLiteral("-noD"), QStringLiteral("-noF"), QStringLiteral("-b"),
                   QStringLiteral("16K")});
    QVERIFY(process.waitForFinished(300'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
  }

  // Waits until so much more has been sent, or the program has ended; false then.
  bool sentMore(std::uint64_t bytes, QProcess& client) {
    const auto until = m_server.bodyBytes() + bytes;
    while (m_server.bodyBytes() < until)
      if (client.waitForFinished(0) || client.state() == QProcess::NotRunning)
        return false;
      else
        std::this_thread::sleep_for(1ms);
    return true;
  }

  void interrupt(std::size_t kind, QProcess& client) {
    switch (kind) {
      case 0:
        ::kill(static_cast<pid_t>(client.processId()), SIGKILL);
        client.waitForFinished();
        break;
      case 1:
        m_server.kill();
        std::this_thread::sleep_for(std::chrono::milliseconds(m_random.bounded(20)));
        m_server.revive();
        break;
      case 2:
        m_server.cutAll();
        break;
      case 3:
        m_server.flipOne();
        break;
      default:
        m_server.setNext({{.shorten = m_random.generate() % 4'000'000, .bytesPerSecond = m_rate}});
        m_server.cutAll();
    }
  }

 private Q_SLOTS:
  void exactAndLittleTwice() {
    makeImage("old", false);
    makeImage("new", true);
    fs::remove_all(at("tree"));
    QVERIFY(writeBlockIndex(at("new"), at("index")));
    const auto length = fs::file_size(at("new"));
    const auto sha256 = trust::sha256OfFile(at("new")).value();
    // Served from the file: the test's memory does not grow with it.
    QFile image(text(at("new")));
    QVERIFY(image.open(QIODevice::ReadOnly));
    const auto* bytes = reinterpret_cast<const char*>(image.map(0, image.size()));
    QVERIFY(bytes);
    m_server.setFile("f", QByteArray::fromRawData(bytes, image.size()));
    m_server.setAlways({.bytesPerSecond = m_rate});
    FolderSource folder(at("index").parent_path());
    const auto needed =
        makeRecipe(folder, {"index", fs::file_size(at("index")), ""}, length, {at("old")}, {}).value().fetched;
    QVERIFY(needed < length);

    const QStringList arguments = {QString::fromStdString(m_server.url()),
                                   QStringLiteral("f"),
                                   QString::number(length),
                                   QString::fromStdString(sha256),
                                   text(at("file")),
                                   QStringLiteral("--index"),
                                   text(at("index")),
                                   text(at("old"))};
    QProcess client;
    const auto start = [&] {
      client.start(QCoreApplication::applicationDirPath() + QStringLiteral("/transfer_fetcher"), arguments);
    };
    const auto spread = needed / static_cast<std::uint64_t>(m_count) * 15 / 10;
    std::array<int, kKinds.size()> done{};
    std::array<std::uint64_t, kKinds.size()> twice{};
    // All kinds equally often, in any order.
    std::vector<std::size_t> kinds(static_cast<std::size_t>(m_count));
    for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = i % kKinds.size();
    std::ranges::shuffle(kinds, m_random);
    std::size_t kind = 0;
    // What an interruption has cost is known at the next one.
    const auto settle = [&] {
      twice.at(kind) += m_server.sentTwice() - std::accumulate(twice.begin(), twice.end(), std::uint64_t{0});
    };
    start();
    for (int i = 0; i < m_count; ++i) {
      if (client.state() == QProcess::NotRunning) start();
      QVERIFY2(sentMore(m_random.generate() % spread, client), client.readAllStandardError() + ", " +
                                                                   QByteArray::number(i) + " interruptions, seed " +
                                                                   QByteArray::number(m_seed));
      settle();
      kind = kinds.at(static_cast<std::size_t>(i));
      ++done.at(kind);
      interrupt(kind, client);
    }
    if (client.state() == QProcess::NotRunning) start();
    QVERIFY(client.waitForFinished(900'000));
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError() + " seed " + QByteArray::number(m_seed));
    QVERIFY(trust::sha256OfFile(at("file")).value() == sha256);
    settle();
    for (std::size_t i = 0; i < kKinds.size(); ++i)
      qInfo("%-14s %4d times, %6.1f KB sent twice each", kKinds.at(i), done.at(i),
            static_cast<double>(twice.at(i)) / 1e3 / std::max(done.at(i), 1));
    const auto percent = 100.0 * static_cast<double>(m_server.sentTwice()) / static_cast<double>(needed);
    qInfo("%d interruptions, seed %u: %.1f MB, %.1f to fetch, %.2f twice = %.2f %% of that", m_count, m_seed,
          static_cast<double>(length) / 1e6, static_cast<double>(needed) / 1e6,
          static_cast<double>(m_server.sentTwice()) / 1e6, percent);
    QVERIFY2(percent < (m_count < kFew ? kTwicePercentOfFew : kTwicePercent), QByteArray::number(percent));
  }
};

QTEST_GUILESS_MAIN(InterruptionsTest)
#include "interruptions_test.moc"
