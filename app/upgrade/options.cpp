#include "options.h"

#include "navigator.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

[[noreturn]] void refuse(const QString& why) {
  std::fprintf(stderr, "pibox-upgrade: %s\n", qPrintable(why));
  std::exit(2);
}

void require(const QString& value, const QStringList& allowed, const char* what) {
  if (!value.isEmpty() && !allowed.contains(value))
    refuse(u"%1 is one of: %2"_s.arg(QLatin1StringView(what), allowed.join(u' ')));
}

}  // namespace

QStringList withoutQtsOwn(const QStringList& arguments) {
  static const QRegularExpression withValue(
      u"^--?(platform|platformpluginpath|platformtheme|plugin|(qwindow)?(geometry|icon|title)|display|session)$"_s);
  static const QRegularExpression alone(u"^--?(reverse|(platform|(qwindow)?(geometry|icon|title))=.*)$"_s);
  QStringList ours;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    if (withValue.match(arguments[i]).hasMatch())
      ++i;
    else if (!alone.match(arguments[i]).hasMatch())
      ours.append(arguments[i]);
  }
  return ours;
}

Options readOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(u"The upgrade of this PiBox, on its screen."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({
      {u"page"_s, u"Opens a page: "_s + Navigator::pageNames().join(u' '), u"page"_s},
      {u"address"_s, u"The D-Bus to find the service on, instead of the system bus."_s, u"bus"_s},
      {u"size"_s, u"The size of the window, instead of the whole screen."_s, u"WxH"_s},
      {u"profile"_s, u"The kind of screen: panel touch portrait hd tv."_s, u"profile"_s},
      {u"language"_s, u"The language, such as de."_s, u"language"_s},
      {u"scheme"_s, u"The colours: dark light contrast."_s, u"scheme"_s},
      {u"shot"_s, u"Writes a picture of the window when nothing changes any more, and ends."_s, u"file"_s},
  });
  // process() would end with 1 for what it does not know.
  if (!parser.parse(arguments)) refuse(parser.errorText());
  parser.process(arguments);

  Options options;
  options.address = parser.value(u"address"_s);
  options.profile = parser.value(u"profile"_s);
  options.language = parser.value(u"language"_s);
  options.scheme = parser.value(u"scheme"_s);
  options.shot = parser.value(u"shot"_s);
  require(options.profile, {u"panel"_s, u"touch"_s, u"portrait"_s, u"hd"_s, u"tv"_s}, "--profile");
  require(options.scheme, {u"dark"_s, u"light"_s, u"contrast"_s}, "--scheme");
  if (parser.isSet(u"page"_s)) {
    const auto page = Navigator::pageOf(parser.value(u"page"_s));
    if (!page) refuse(u"--page is one of: "_s + Navigator::pageNames().join(u' '));
    options.page = *page;
  }
  if (parser.isSet(u"size"_s)) {
    const auto match = QRegularExpression(u"^([0-9]{3,4})x([0-9]{3,4})$"_s).match(parser.value(u"size"_s));
    if (!match.hasMatch()) refuse(u"--size is WIDTHxHEIGHT, such as 800x480"_s);
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
  }
  return options;
}

}  // namespace pibox::screen
