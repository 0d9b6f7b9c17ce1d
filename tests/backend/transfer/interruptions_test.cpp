// One upgrade of an image, interrupted again and again: the program killed, the server killed, connections cut, bytes
// damaged, answers cut short. PIBOX_INTERRUPTIONS is how often (50 unless given; a thousand by the label
// `interruptions`), and the image grows with it.

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

#include <fstream>
#include <signal.h>
#include <thread>

using namespace pibox;
using namespace pibox::transfer;
using namespace std::chrono_literals;
using test::FaultServer;
using test::pattern;

namespace {

/// Bytes of the image for each interruption: 512 MB for a thousand.
constexpr int kBytesEach = 512'000;
constexpr int kFileBytes = 1'000'000;
/// What an interruption may cost, in bytes sent twice, also on a busy machine that leaves much in the kernel's buffers.
constexpr std::uint64_t kLostEach = 192 * 1024;

QString text(const fs::path& path) {
  return QString::fromStdString(path.string());
}

}  // namespace

class InterruptionsTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_dir;
  const int m_count =
      qEnvironmentVariableIsSet("PIBOX_INTERRUPTIONS") ? qEnvironmentVariableIntValue("PIBOX_INTERRUPTIONS") : 50;
  const quint32 m_seed = qEnvironmentVariableIsSet("PIBOX_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("PIBOX_SEED"))
                             : QRandomGenerator::global()->generate();
  QRandomGenerator m_random{m_seed};
  FaultServer m_server;

  [[nodiscard]] fs::path at(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

  // A real squashfs of files that do not compress; of the old one's files the new one has every fifth.
  void makeImage(const char* name, bool changed) {
    const auto tree = at("tree");
    fs::remove_all(tree);
    fs::create_directories(tree);
    const auto files = std::max(m_count * kBytesEach / kFileBytes, 5);
    for (int i = 0; i < files; ++i) {
      const auto content =
          pattern(kFileBytes, static_cast<quint32>(changed && i % 5 != 0 ? i + 100'000 : i + 1) * 7919);
      std::ofstream(tree / std::to_string(i), std::ios::binary).write(content.constData(), content.size());
    }
    QProcess process;
    process.start(QStringLiteral("mksquashfs"),
                  {text(tree), text(at(name)), QStringLiteral("-noappend"), QStringLiteral("-quiet"),
                   QStringLiteral("-no-progress"), QStringLiteral("-noD"), QStringLiteral("-noF"), QStringLiteral("-b"),
                   QStringLiteral("16K")});
    QVERIFY(process.waitForFinished(300'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    fs::remove_all(tree);
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

  void interrupt(int kind, QProcess& client) {
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
        m_server.setNext({{.shorten = m_random.generate() % 4'000'000, .bytesPerSecond = kRate}});
        m_server.cutAll();
    }
  }

  static constexpr std::uint64_t kRate = 12'000'000;

 private Q_SLOTS:
  void exactAndLittleTwice() {
    makeImage("old", false);
    makeImage("new", true);
    QVERIFY(writeBlockIndex(at("new"), at("index")));
    const auto length = fs::file_size(at("new"));
    const auto sha256 = trust::sha256OfFile(at("new")).value();
    QFile image(text(at("new")));
    QVERIFY(image.open(QIODevice::ReadOnly));
    m_server.setFile("f", image.readAll());
    m_server.setAlways({.bytesPerSecond = kRate});
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
    int done[5] = {};
    start();
    for (int i = 0; i < m_count; ++i) {
      if (client.state() == QProcess::NotRunning) start();
      QVERIFY2(sentMore(m_random.generate() % spread, client), client.readAllStandardError() + ", " +
                                                                   QByteArray::number(i) + " interruptions, seed " +
                                                                   QByteArray::number(m_seed));
      const auto kind = m_random.bounded(5);
      ++done[kind];
      interrupt(kind, client);
    }
    if (client.state() == QProcess::NotRunning) start();
    QVERIFY(client.waitForFinished(300'000));
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError() + " seed " + QByteArray::number(m_seed));
    QVERIFY(trust::sha256OfFile(at("file")).value() == sha256);
    const auto twice = m_server.bodyBytes() - needed;
    const auto percent = 100.0 * static_cast<double>(twice) / static_cast<double>(length);
    qInfo(
        "%d interruptions (program %d, server %d, cut %d, damaged %d, short %d), seed %u: %.1f MB, %.1f to fetch, %.2f "
        "twice = %.2f %%",
        m_count, done[0], done[1], done[2], done[3], done[4], m_seed, static_cast<double>(length) / 1e6,
        static_cast<double>(needed) / 1e6, static_cast<double>(twice) / 1e6, percent);
    // Lost each time is what was under way: buffers of one connection, seldom of two.
    QVERIFY2(twice < static_cast<std::uint64_t>(m_count) * kLostEach, QByteArray::number(twice));
  }
};

QTEST_GUILESS_MAIN(InterruptionsTest)
#include "interruptions_test.moc"
