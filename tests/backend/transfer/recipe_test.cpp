#include "transfer/recipe.h"

#include "squashfs_images.h"
#include "support/transfer.h"
#include "support/unreadable.h"
#include "transfer/folder_source.h"
#include "transfer/http_source.h"
#include "transfer/open.h"
#include "transfer/part.h"
#include "trust/hash.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace pibox;
using namespace pibox::transfer;
using test::Answering;
using test::bytesOf;
using test::FaultServer;
using test::sourceOf;
using test::textOf;

namespace {

/// What the server has sent and the client not yet taken when a connection breaks (FaultServer's buffer, doubled by the
/// kernel, and as much at the other end), and what Qt has read ahead of the client.
constexpr std::uint64_t kOnTheWay = 128 * 1024;

}  // namespace

class RecipeTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_images;  // made once: old and new image
  fs::path m_old, m_new, m_index;
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<FaultServer> m_server;
  Wanted m_image, m_indexWanted;
  fs::path m_file;

  Result<Recipe> recipe(const std::vector<fs::path>& locals) {
    HttpSource source(QUrl(QString::fromStdString(m_server->url())));
    return makeRecipe(source, m_indexWanted, m_image.length, locals, {});
  }

  Result<> fetch(const Recipe& how, Progress* last = nullptr) {
    HttpSource source(QUrl(QString::fromStdString(m_server->url())));
    return download(source, m_image, m_file, how, {.stop = {}, .gate = nullptr, .progress = [&](const Progress& p) {
                                                     if (last) *last = p;
                                                   }});
  }

  [[nodiscard]] bool exact() const { return bytesOf(m_file) == bytesOf(m_new); }

 private Q_SLOTS:
  void initTestCase() {
    const fs::path folder = m_images.path().toStdString();
    m_old = folder / "old";
    m_new = folder / "new";
    m_index = folder / "new.index";
    test::makeImage(m_images.path().toStdString(), m_old, "gzip", false);
    test::makeImage(m_images.path().toStdString(), m_new, "gzip", true);
    const auto written = writeBlockIndex(m_new, m_index);
    QVERIFY2(written, textOf(written));
    m_image = {"squashfs", fs::file_size(m_new), trust::sha256OfFile(m_new).value()};
    m_indexWanted = {"index", fs::file_size(m_index), trust::sha256OfFile(m_index).value()};
  }
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_dir->path().toStdString()) / "file";
    m_server = std::make_unique<FaultServer>();
    m_server->setFile("squashfs", bytesOf(m_new));
    m_server->setFile("index", bytesOf(m_index));
  }

  void fetchesOnlyWhatChanged() {
    const auto how = recipe({m_old});
    QVERIFY2(how, how ? "" : toString(how.error()).c_str());
    QVERIFY(how->fetched < m_image.length / 4);
    Progress last;
    const auto before = m_server->bodyBytes();
    const auto done = fetch(*how, &last);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    QCOMPARE(last.done, m_image.length);
    QCOMPARE(last.network, how->fetched);
    QCOMPARE(last.reused, m_image.length - how->fetched);
    QCOMPARE(m_server->bodyBytes() - before, how->fetched);
    qInfo("%llu of %llu bytes, index %llu of %llu", static_cast<unsigned long long>(how->fetched),
          static_cast<unsigned long long>(m_image.length), static_cast<unsigned long long>(how->indexBytes),
          static_cast<unsigned long long>(m_indexWanted.length));
  }

  void gapsAreWhatComesWhileOneIsAskedFor() {
    QCOMPARE(gapOf(0.06, 2'500'000), std::uint64_t{50'000});
    QCOMPARE(gapOf(0.05, 1'250'000), kLeastGap);
    QCOMPARE(gapOf(0.2, 10'000'000), kMostGap);
    QCOMPARE(gapOf(0.001, 10'000'000), kLeastGap);
    QCOMPARE(gapOf(0.05, {}), kLeastGap);
  }

  void longerGapsAreClosedWhereRequestsAreMany_data() {
    QTest::addColumn<int>("gaps");
    QTest::addColumn<int>("shortest");   // bytes; each further gap is 10 longer
    QTest::addColumn<int>("requested");  // of the index
    QTest::addColumn<int>("ranges");     // then
    QTest::newRow("few: those up to 24 KiB, of 24,570 bytes and more one") << 100 << 24'570 << 5 << 100;
    QTest::newRow("just as many as may be") << 157 << 25'000 << 5 << 158;
    QTest::newRow("one too many: the shortest") << 158 << 25'000 << 5 << 158;
    QTest::newRow("many") << 250 << 25'000 << 10 << 153;
    QTest::newRow("many, and most of them long: up to 32 KiB") << 250 << 32'000 << 10 << 251 - 77;
    QTest::newRow("the index alone took as many") << 30 << 30'000 << 200 << 1;
  }
  void longerGapsAreClosedWhereRequestsAreMany() {
    QFETCH(int, gaps);
    QFETCH(int, shortest);
    QFETCH(int, requested);
    QFETCH(int, ranges);
    Recipe how;
    how.indexRequests = static_cast<std::size_t>(requested);
    std::uint64_t offset = 0;
    const auto add = [&](std::uint32_t length, int local) {
      how.pieces.push_back({offset, {length, {}}, local, offset, -1});
      offset += length;
    };
    add(1'000'000, 0);
    for (int i = 0; i < gaps; ++i) {
      add(100'000, -1);
      // Of several blocks, the longest first.
      const auto length = static_cast<std::uint32_t>(shortest + 10 * (gaps - 1 - i));
      add(length / 2, 0);
      add(length - length / 2, 1);
    }
    add(100'000, -1);
    add(2'000, 1);
    how.closeGaps();
    QCOMPARE(how.rangesFrom(0).size(), static_cast<std::size_t>(ranges));
    // What is here at the beginning and the end lies between no two.
    QVERIFY(how.pieces.front().local == 0 && how.pieces.back().local == 1);
    QCOMPARE(how.fetched, std::ranges::fold_left(how.rangesFrom(0), std::uint64_t{0},
                                                 [](auto sum, const Range& range) { return sum + range.length; }));
  }

  void theSameImageComesFromTheCard() {
    const auto how = recipe({m_new}).value();
    QCOMPARE(how.fetched, std::uint64_t{0});
    QVERIFY(how.indexBytes <= m_indexWanted.length);
    QVERIFY(fetch(how) && exact());
  }

  void nothingHereIsFetched() {
    const auto how = recipe({fs::path("/none"), m_index}).value();
    QCOMPARE(how.fetched, m_image.length);
    QVERIFY(fetch(how) && exact());
  }

  void fallsBack_data() {
    QTest::addColumn<QByteArray>("name");
    for (const auto* name : {"no ranges", "shifted ranges", "multipart", "gzip", "http/1.0", "longer ranges",
                             "shorter ranges", "more than it says"})
      QTest::newRow(name) << QByteArray(name);
  }
  void fallsBack() {
    QFETCH(QByteArray, name);
    const auto how = recipe({m_old}).value();
    Answering answering;
    if (name == "no ranges") answering.ranges = false;
    if (name == "shifted ranges") answering.rangeShift = 3;
    if (name == "multipart") answering.multipart = true;
    if (name == "gzip") answering.gzip = true;
    if (name == "http/1.0") answering.http10 = true;
    if (name == "longer ranges") answering.lengthen = 30;
    if (name == "shorter ranges") answering.shorten = 10;
    if (name == "more than it says") answering.extra = 30;
    m_server->setAlways(answering);
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    if (name == "http/1.0") return;
    // The index too is read from such a server, as a whole.
    const auto again = recipe({m_old});
    QVERIFY2(name == "no ranges" ? again.has_value() : true, again ? "" : toString(again.error()).c_str());
  }

  /// The Wi-Fi wants a sign-in in the middle: said so, and not taken for a server that does no ranges. Which of the
  /// first ranges comes first is the server's business.
  void portalHalfWay() {
    const auto how = recipe({m_old}).value();
    m_server->setAlways(
        {.headers = "Content-Type: text/html\r\n", .body = QByteArray("<html>sign in"), .ranges = false});
    m_server->setNext({{}, {}});
    const auto before = m_server->requests().size();
    const auto refused = fetch(how);
    QVERIFY2(!refused && refused.error().code == Code::CaptivePortal, textOf(refused));
    for (const auto& request : m_server->requests() | std::views::drop(static_cast<std::ptrdiff_t>(before)))
      QVERIFY(!request.range.empty());
    m_server->setAlways({});
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  /// One that is busy for hours is none without ranges: the whole is not asked for, and what came is kept.
  void aBusyServer() {
    const auto how = recipe({m_old}).value();
    const auto before = m_server->bodyBytes();
    m_server->setNext({{}, {}});
    m_server->setAlways({.status = 503, .headers = "Retry-After: 7200\r\n", .body = QByteArray()});
    const auto refused = fetch(how);
    QVERIFY2(!refused && refused.error().code == Code::HttpError, textOf(refused));
    m_server->setAlways({});
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    QVERIFY2(m_server->bodyBytes() - before <= how.fetched + kOnTheWay, QByteArray::number(m_server->bodyBytes()));
  }

  /// A place that has other bytes under the same name, and one that fails half-way: the blocks come from the next one,
  /// and no more than those.
  void theNextPlaceHasTheBlocks_data() {
    QTest::addColumn<bool>("lies");
    QTest::newRow("other bytes") << true;
    QTest::newRow("busy after two ranges") << false;
  }
  void theNextPlaceHasTheBlocks() {
    QFETCH(bool, lies);
    FaultServer first;
    auto content = bytesOf(m_new);
    if (lies)
      for (auto& byte : content) byte = static_cast<char>(byte ^ 1);
    first.setFile("squashfs", content);
    first.setFile("index", bytesOf(m_index));
    const auto source = openSource({first.url(), m_server->url()}, nullptr).value();
    const auto how = makeRecipe(*source, m_indexWanted, m_image.length, {m_old}, {}).value();
    if (!lies) {
      first.setNext({{}, {}});
      first.setAlways({.status = 503, .headers = "Retry-After: 7200\r\n", .body = QByteArray()});
    }
    const auto done = download(*source, m_image, m_file, how, {});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    QVERIFY2(m_server->bodyBytes() <= how.fetched, QByteArray::number(m_server->bodyBytes()));
    // Of the first one a block is asked for three times.
    QVERIFY2(first.bodyBytes() <= how.indexBytes + 3 * how.fetched, QByteArray::number(first.bodyBytes()));
  }

  void localBlockThatChangedMeanwhile() {
    const auto local = fs::path(m_dir->path().toStdString()) / "local";
    fs::copy_file(m_old, local);
    const auto how = recipe({local}).value();
    QFile file(QString::fromStdString(local.string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const auto at : {2000, 500'000, 1'500'000}) QVERIFY(file.seek(at) && file.write("damage") == 6);
    file.close();
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  void localImageThatWentAway() {
    const auto local = fs::path(m_dir->path().toStdString()) / "local";
    fs::copy_file(m_old, local);
    const auto how = recipe({local}).value();
    fs::remove(local);
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  void flippedBitIsFetchedAgain() {
    const auto how = recipe({m_old}).value();
    const auto range = how.rangesFrom(0).front();
    const auto before = m_server->bodyBytes();
    m_server->setNext({{.flipAt = range.offset + 10}});
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    // The block alone came twice; what was under way was not lost for it.
    QVERIFY2(m_server->bodyBytes() - before <= how.fetched + std::uint64_t{128} * 1024,
             QByteArray::number(m_server->bodyBytes() - before - how.fetched));
  }

  /// Byte after byte of the index is silence, as it is of the image.
  void anIndexInDripsIsSilence() {
    m_server->setAlways({.bytesPerSecond = 500});
    auto source = sourceOf(*m_server);
    Pantry pantry;
    QVERIFY(pantry.add(m_old, Control{}));
    const auto how = makeRecipe(source, m_indexWanted, m_image.length, pantry, {}, {.speed = 200});
    QVERIFY(!how);
    QVERIFY2(how.error().code == Code::Stalled, textOf(how));
  }

  /// A place of the old image that the card gives back no more costs the blocks there, whether it is known of which
  /// blocks the image is or has to be found out; and what could not be read is not kept as known.
  void unreadablePlaces_data() {
    QTest::addColumn<bool>("known");
    QTest::newRow("to be indexed") << false;
    QTest::newRow("indexed") << true;
  }
  void unreadablePlaces() {
    QFETCH(bool, known);
    const auto cache = fs::path(m_dir->path().toStdString()) / "known";
    if (known) QVERIFY(Pantry().add(m_old, {}, cache));
    const auto whole = recipe({m_old}).value().fetched;
    // In the middle of the data, one sector of it.
    test::makeUnreadable(m_old, fs::file_size(m_old) / 2, 512);
    const auto readable = qScopeGuard([] { test::makeUnreadable({}, 0, 0); });
    Pantry pantry;
    const auto added = pantry.add(m_old, {}, cache);
    QVERIFY2(added, textOf(added));
    QCOMPARE(fs::exists(cache), known);
    HttpSource source(QUrl(QString::fromStdString(m_server->url())));
    const auto how = makeRecipe(source, m_indexWanted, m_image.length, pantry, {});
    QVERIFY2(how, textOf(how));
    const auto served = m_server->bodyBytes();
    const auto done = fetch(*how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    const auto more = m_server->bodyBytes() - served - whole;
    QVERIFY2(more > 0 && more <= kOnTheWay * 3, QByteArray::number(static_cast<qulonglong>(more)));
  }

  /// An index that lies gives the right image all the same.
  void wrongIndex() {
    auto blocks = indexImage(m_new).value();
    const auto fetched = recipe({m_old}).value().rangesFrom(0).front().offset;
    std::uint64_t at = 0;
    for (auto& block : blocks) {
      if (at == fetched) block.hash[3] ^= 1;
      at += block.length;
    }
    const auto text = formatIndex(blocks);
    m_server->setFile("index", QByteArray::fromStdString(text));
    m_indexWanted.length = text.size();
    const auto how = recipe({m_old});
    m_indexWanted.length = fs::file_size(m_index);
    QVERIFY(how);
    const auto done = fetch(*how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  void indexOfAnotherImage() {
    const auto text = formatIndex(indexImage(m_old).value());
    m_server->setFile("index", QByteArray::fromStdString(text));
    m_indexWanted.length = text.size();
    QVERIFY(recipe({m_old}).error().code == Code::JsonInvalid);
    m_indexWanted.length = fs::file_size(m_index);
  }

  void cutAndResumed() {
    const auto how = recipe({m_old}).value();
    std::deque<Answering> cuts;
    for (int i = 0; i < 12; ++i) cuts.push_back({.cutAfter = QRandomGenerator::global()->bounded(60'000)});
    m_server->setNext(cuts);
    const auto done = fetch(how);
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    QVERIFY2(m_server->sentTwice() <= kOnTheWay, QByteArray::number(m_server->sentTwice()));
  }

  /// Where one connection is lost, what has come over the others is kept, and what had come over it too: nothing is
  /// sent twice, unless it still was in a socket when the connection broke, which is rare on a line that is slower than
  /// the PiBox. The cut is at each of the first requests in turn, also in the middle of a block.
  void nothingComesTwiceForACut() {
    const auto how = recipe({m_old}).value();
    QVERIFY(how.rangesFrom(0).size() >= 3);
    int cuts = 0, withoutLoss = 0;
    for (int at = 0; at < 4; ++at)
      for (const std::uint64_t after : {0u, 1u, 5'000u, 20'000u}) {
        init();
        constexpr std::uint64_t kLine = 1'000'000;
        m_server->setAlways({.bytesPerSecond = kLine});
        std::deque<Answering> answers(static_cast<std::size_t>(at), {.bytesPerSecond = kLine});
        answers.push_back({.cutAfter = after, .bytesPerSecond = kLine});
        m_server->setNext(answers);
        const auto done = fetch(how);
        QVERIFY2(done, textOf(done));
        QVERIFY(exact());
        // What is sent twice is counted when it has been sent.
        QVERIFY(QTest::qWaitFor([&] { return m_server->bodyBytes() == how.fetched + m_server->sentTwice(); }));
        const auto twice = m_server->sentTwice();
        QVERIFY2(twice <= kOnTheWay, QByteArray::number(twice));
        ++cuts;
        withoutLoss += twice == 0;
      }
    // Of an answer that is not yet its turn, what is beyond 16 KiB is in the socket.
    QVERIFY2(withoutLoss >= cuts / 2, QByteArray::number(withoutLoss));
  }

  /// Cut anywhere, and the server gone for a while: without the index all of the image would be fetched.
  void theIndexComesOverABadLine() {
    std::deque<Answering> cuts;
    for (const std::uint64_t after : {0u, 10u, 3'000u, 500u, 0u}) cuts.push_back({.cutAfter = after});
    m_server->setNext(cuts);
    auto source = sourceOf(*m_server);
    std::uint64_t told = 0;
    const Control control{
        .stop = {}, .gate = nullptr, .progress = [&told](const Progress& p) { told = std::max(told, p.network); }};
    const auto how = makeRecipe(source, m_indexWanted, m_image.length, {m_old}, control);
    QVERIFY2(how, textOf(how));
    QVERIFY(how->fetched < m_image.length / 4);
    QCOMPARE(told, how->indexBytes);
    QVERIFY(how->indexBytes <= m_indexWanted.length);

    m_server->kill();
    const std::jthread later([this] {
      std::this_thread::sleep_for(std::chrono::milliseconds(1500));
      m_server->revive();
    });
    const auto again = makeRecipe(source, m_indexWanted, m_image.length, {m_old}, {});
    QVERIFY2(again, textOf(again));
    QCOMPARE(again->fetched, how->fetched);
  }

  void anIndexThatIsCutOffIsNone() {
    m_server->setFile("index", bytesOf(m_index).chopped(100));
    const auto how = recipe({m_old});
    QVERIFY2(!how && how.error().code == Code::JsonInvalid, textOf(how));
  }

  /// The server is gone while what is here is copied: it is waited for, since it has answered before.
  void theServerIsGoneBeforeTheFirstRange() {
    auto source = sourceOf(*m_server);
    const auto how = makeRecipe(source, m_indexWanted, m_image.length, {m_old}, {}).value();
    m_server->kill();
    const std::jthread later([this] {
      std::this_thread::sleep_for(std::chrono::milliseconds(1500));
      m_server->revive();
    });
    const auto done = download(source, m_image, m_file, how, {});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  /// Ends in the middle, and a new run with a new recipe goes on there.
  void resumesInTheMiddle() {
    const auto how = recipe({m_old}).value();
    for (const auto stopAt : {how.rangesFrom(0).front().offset + 7, m_image.length / 2, m_image.length - 1000}) {
      HttpSource source(QUrl(QString::fromStdString(m_server->url())));
      std::stop_source stop;
      const auto stopped = download(source, m_image, m_file, how,
                                    {.stop = stop.get_token(), .gate = nullptr, .progress = [&](const Progress& p) {
                                       if (p.done >= stopAt) stop.request_stop();
                                     }});
      if (stopped) break;
      QVERIFY(stopped.error().code == Code::Cancelled);
    }
    const auto done = fetch(recipe({m_old}).value());
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  void fromAFolder() {
    const fs::path folder = m_dir->path().toStdString();
    fs::copy_file(m_new, folder / "squashfs");
    fs::copy_file(m_index, folder / "index");
    FolderSource source(folder);
    const auto how = makeRecipe(source, m_indexWanted, m_image.length, {m_old}, {});
    QVERIFY(how);
    QVERIFY(download(source, m_image, m_file, *how, {}) && exact());
  }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
