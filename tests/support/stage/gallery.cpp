// pibox-gallery: every state and page of the screen, in every kind of screen and colours, as pictures with an index
// page. Without sets: in the languages that differ most in length and direction; a set may name any language.

#include "api/convert.h"
#include "simulated/states.h"
#include "stage/stage.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

struct Screen {
  const char* name;
  QSize size;
};
constexpr Screen kScreens[] = {
    {"panel", {480, 320}}, {"touch", {800, 480}}, {"portrait", {720, 1280}}, {"hd", {1280, 720}}, {"tv", {1920, 1080}}};
constexpr const char* kLanguages[] = {"en", "de", "pseudo", "ar", "he"};
constexpr const char* kSchemes[] = {"dark", "light", "contrast"};

class Gallery {
 public:
  Gallery(const QString& folder, const QStringList& sets)
      : m_folder(folder), m_sets(sets), m_index(m_folder.filePath(u"index.html"_s)) {}

  bool make() {
    if (!m_folder.mkpath(u"."_s) || !m_index.open(QIODevice::WriteOnly)) return false;
    QTextStream page(&m_index);
    page
        << "<!DOCTYPE html><meta charset=utf-8><title>PiBox Upgrade</title>"
           "<style>body{background:#777;font:16px sans-serif}figure{display:inline-block;margin:8px;vertical-align:top}"
           "img{max-height:320px}</style>\n";
    for (const QString& set : m_sets) {
      const auto view = viewOf(set);
      if (!view) {
        std::fprintf(stderr, "pibox-gallery: there is no set %s\n", qPrintable(set));
        return false;
      }
      std::fprintf(stderr, "%s\n", qPrintable(set));
      page << "<h2>" << set << "</h2>\n";
      stage::Stage stage(*view);
      if (!shoot(stage, set, page)) return false;
    }
    return true;
  }

  static QStringList usualSets() {
    QStringList sets;
    for (const auto& screen : kScreens)
      for (const char* language : kLanguages)
        for (const char* scheme : kSchemes)
          sets.append(u"%1-%2-%3"_s.arg(QLatin1StringView(screen.name), QLatin1StringView(language),
                                        QLatin1StringView(scheme)));
    return sets;
  }

 private:
  /// A kind of screen, a language and colours, such as touch-en-dark; with a size of the text after it if it is not
  /// 100.
  static std::optional<stage::View> viewOf(const QString& set) {
    const QStringList parts = set.split(u'-');
    if (parts.size() != 3 && parts.size() != 4) return {};
    const auto* screen =
        std::ranges::find(kScreens, parts[0], [](const Screen& one) { return QString::fromLatin1(one.name); });
    const auto* scheme =
        std::ranges::find(kSchemes, parts[2], [](const char* one) { return QString::fromLatin1(one); });
    if (screen == std::end(kScreens) || scheme == std::end(kSchemes)) return {};
    return stage::View{screen->size, parts[1], static_cast<screen::Preferences::Scheme>(scheme - kSchemes),
                       parts.size() == 4 ? parts[3].toInt() : 100};
  }

  bool shoot(stage::Stage& stage, const QString& set, QTextStream& page) {
    stage.remote.values[u"CarryReport"_s] = api::toMap(simulated::carryReport(true));
    stage.remote.values[u"CarryDiff"_s] = api::toMap(simulated::carryDiff());
    for (const auto& state : simulated::stateNames()) {
      stage.show(*simulated::statusOf(state));
      if (!save(stage, set, QString::fromStdString(state), page)) return false;
    }
    const auto pages = QMetaEnum::fromType<screen::Page::Value>();
    for (int i = 1; i < pages.keyCount(); ++i) {
      stage.show(*simulated::statusOf(pages.value(i) == screen::Page::Transfer ? "downloading" : "ready"));
      if (pages.value(i) == screen::Page::Change) {
        stage.open(screen::Page::Changes);
        stage.session.changes.open(u"e1"_s);
      }
      stage.open(static_cast<screen::Page::Value>(pages.value(i)));
      if (!save(stage, set, u"page-"_s + QString::fromLatin1(pages.key(i)).toLower(), page)) return false;
    }
    stage.open(screen::Page::Repository);
    stage.tap(u"address"_s);
    if (!save(stage, set, u"keyboard"_s, page)) return false;
    stage.press(Qt::Key_Escape);
    return shootQuestions(stage, set, page) && shootWaiting(stage, set, page);
  }

  bool shootQuestions(stage::Stage& stage, const QString& set, QTextStream& page) {
    stage.open(screen::Page::Home);
    const auto kinds = QMetaEnum::fromType<screen::Questions::Kind>();
    for (int i = 1; i < kinds.keyCount(); ++i) {
      stage.session.questions.ask(static_cast<screen::Questions::Kind>(kinds.value(i)), u"pibox-1.4.1"_s);
      stage.settle();
      if (!save(stage, set, u"question-"_s + QString::fromLatin1(kinds.key(i)).toLower(), page)) return false;
      stage.session.questions.cancel();
    }
    return true;
  }

  /// While the service has not answered, what it refuses, and a service that is gone.
  bool shootWaiting(stage::Stage& stage, const QString& set, QTextStream& page) {
    stage.remote.answers = false;
    stage.open(screen::Page::Images);
    stage.tap(u"bank-pibox-1.4.1"_s);
    if (!save(stage, set, u"images-open"_s, page)) return false;
    stage.session.upgrade.verify(u"pibox-1.4.1"_s);
    stage.settle();
    if (!save(stage, set, u"images-busy"_s, page)) return false;
    stage.remote.answer(u"PBX-BANK-IN-USE"_s);
    stage.settle();
    if (!save(stage, set, u"refusal"_s, page)) return false;
    stage.session.upgrade.closeRefusal();
    stage.remote.answers = true;
    stage.open(screen::Page::Home);
    stage.remote.lose();
    stage.settle();
    return save(stage, set, u"unreachable"_s, page);
  }

  bool save(stage::Stage& stage, const QString& set, const QString& name, QTextStream& page) {
    const QString file = u"%1-%2.png"_s.arg(set, name);
    page << "<figure><a href='" << file << "'><img loading=lazy src='" << file << "'></a><figcaption>" << name
         << "</figcaption></figure>\n";
    if (stage.window->grabWindow().save(m_folder.filePath(file), "PNG", 80)) return true;
    std::fprintf(stderr, "pibox-gallery: could not write %s\n", qPrintable(m_folder.filePath(file)));
    return false;
  }

  QDir m_folder;
  QStringList m_sets;
  QFile m_index;
};

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QUICK_BACKEND", "software");
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  const QStringList arguments = QGuiApplication::arguments().mid(1);
  const bool help = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
  if (help || arguments.isEmpty() || arguments.first().startsWith(u'-')) {
    std::fprintf(help ? stdout : stderr,
                 "usage: pibox-gallery FOLDER [SET ...]\n\n"
                 "A set is KIND-LANGUAGE-COLOURS[-TEXTSIZE], such as touch-en-dark or tv-ja-light-130:\n"
                 "  panel touch portrait hd tv; any language of translations/; dark light contrast.\n"
                 "Without sets: all kinds and colours in the languages that differ most.\n");
    return help ? 0 : 2;
  }
  const QStringList sets = arguments.mid(1);
  return Gallery(arguments.first(), sets.isEmpty() ? Gallery::usualSets() : sets).make() ? 0 : 1;
}
