// Several places with the same content, and one that falls silent.

#include "transfer/mirrors.h"

#include "base/durable.h"
#include "support/transfer.h"
#include "transfer/download.h"
#include "transfer/open.h"
#include "trust/hash.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pibox;
using namespace pibox::transfer;
using test::FaultServer;
using test::pattern;
using test::textOf;

class MirrorsTest : public QObject {
  Q_OBJECT
  const QByteArray m_content = pattern(3'000'000);
  const Wanted m_wanted{.path = "f", .length = 3'000'000, .sha256 = trust::sha256(m_content.toStdString())};
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<FaultServer> m_first, m_second;
  std::vector<Progress> m_told;

  Result<> fetch(const std::vector<std::string>& places, const Patience& patience = {}) {
    m_told.clear();
    PIBOX_LET(const auto source, openSource(places, nullptr));
    return download(*source, m_wanted, file(),
                    {.stop = {}, .gate = nullptr, .progress = [&](const Progress& p) { m_told.push_back(p); }},
                    patience);
  }
  [[nodiscard]] fs::path file() const { return fs::path(m_dir->path().toStdString()) / "file"; }
  [[nodiscard]] bool exact() const { return readFile(file(), 10'000'000).value_or("") == m_content.toStdString(); }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_first = std::make_unique<FaultServer>();
    m_second = std::make_unique<FaultServer>();
    for (auto* server : {m_first.get(), m_second.get()}) server->setFile("f", m_content);
  }

  void theFirstIsAskedFirst() {
    const auto done = fetch({m_first->url(), m_second->url()});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    QVERIFY(m_second->requests().empty());
  }

  void theNextIsAsked_data() {
    QTest::addColumn<QByteArray>("what");
    for (const auto* what : {"nobody listens", "not found", "error", "redirects in circles", "cut at once",
                             "other content", "shorter", "cut half-way, then gone"})
      QTest::newRow(what) << QByteArray(what);
  }
  void theNextIsAsked() {
    QFETCH(QByteArray, what);
    auto first = m_first->url();
    if (what == "nobody listens") first = "http://127.0.0.1:1/";
    if (what == "not found") m_first->setAlways({.status = 404});
    if (what == "error") m_first->setAlways({.status = 403});
    if (what == "redirects in circles")
      m_first->setAlways({.status = 302, .headers = "Location: /f\r\n", .body = QByteArray()});
    if (what == "cut at once") m_first->setAlways({.cutAfter = 0});
    if (what == "other content") m_first->setFile("f", pattern(3'000'000, 9));
    if (what == "shorter") m_first->setFile("f", m_content.left(1'000'000));
    if (what == "cut half-way, then gone") {
      m_first->setAlways({.status = 404});
      m_first->setNext({{.cutAfter = 1'000'000}});
    }
    const auto done = fetch({first, m_second->url()});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    QCOMPARE(m_second->requests().size(), 1u);
    if (what == "cut half-way, then gone") {
      const auto range = QByteArray::fromStdString(m_second->requests().front().range);
      const auto from = range.sliced(range.indexOf('=') + 1).split('-').first().toULongLong();
      QVERIFY2(from > 500'000 && from <= 1'000'000, range);
    }
  }

  void allFail() {
    m_first->setAlways({.status = 404});
    m_second->setAlways({.status = 404});
    QVERIFY(fetch({m_first->url(), m_second->url()}).error().code == Code::NotOnServer);
    m_first->setAlways({});
    m_second->setAlways({});
    for (auto* server : {m_first.get(), m_second.get()}) server->setFile("f", pattern(3'000'000, 9));
    QVERIFY(fetch({m_first->url(), m_second->url()}).error().code == Code::HashMismatch);
    QVERIFY(!fs::exists(file()));
  }

  /// 10 s: said. 30 s: a new connection. 120 s: another place. Time passes forty times as fast.
  void silenceLeadsToTheNextPlace() {
    m_first->setAlways({.stallAfter = 0});
    m_first->setNext({{.stallAfter = 500'000}});
    const auto done = fetch({m_first->url(), m_second->url()}, {.speed = 40});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    const auto most = std::ranges::max(m_told, {}, &Progress::stalledSeconds).stalledSeconds;
    QVERIFY2(most >= 100 && most < 180, QByteArray::number(most));
    for (const auto& told : m_told) QVERIFY(told.stalledSeconds == 0 || told.stalledSeconds >= 10);
    // At 0, 30, 60 and 90 s; not again and again.
    const auto asked = m_first->requests().size();
    QVERIFY2(asked >= 3 && asked <= 5, QByteArray::number(asked));
    QCOMPARE(m_second->requests().size(), 1u);
  }

  /// 180 s: given up, with what is here kept.
  void silenceEverywhereIsGivenUp() {
    for (auto* server : {m_first.get(), m_second.get()}) server->setAlways({.stallAfter = 0});
    m_first->setNext({{.stallAfter = 500'000}});
    QElapsedTimer timer;
    timer.start();
    const auto done = fetch({m_first->url(), m_second->url()}, {.speed = 60});
    QVERIFY2(!done && done.error().code == Code::Stalled, textOf(done));
    QVERIFY2(timer.elapsed() >= 3000, QByteArray::number(timer.elapsed()));
    QVERIFY(m_told.back().stalledSeconds >= 120);
    QVERIFY(!m_second->requests().empty());
    QVERIFY(alreadyHere(m_wanted, file()) >= 500'000);
    QVERIFY(!std::string_view(describe(Code::Stalled).remedy).empty());
  }

  void fetchSmallAsksTheNextToo() {
    m_first->setAlways({.status = 404});
    const auto source = openSource({m_first->url(), m_second->url()}, nullptr).value();
    QCOMPARE(fetchSmall(*source, "f", 5'000'000, {}).value().size(), 3'000'000u);
  }

  void opens() {
    QVERIFY(openSource({}, nullptr).error().code == Code::NoRepository);
    QVERIFY(openSource({"", ""}, nullptr).error().code == Code::NoRepository);
    QVERIFY(openSource({"no url"}, nullptr).error().code == Code::InvalidArgument);
    QVERIFY(openSource({"/none"}, nullptr).error().code == Code::SourceMissing);
    QCOMPARE(openSource({"/none", m_first->url()}, nullptr).value()->places(), 2u);
    const auto done = fetch({"/none", m_second->url()});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }
};

QTEST_GUILESS_MAIN(MirrorsTest)
#include "mirrors_test.moc"
