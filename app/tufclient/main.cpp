// pibox-tuf-client: the trust library alone, for conformance tests. The commands are those of TUF's conformance suite
// (CLIENT-CLI.md there):
//
//   pibox-tuf-client --metadata-dir DIR init ROOT
//   pibox-tuf-client --metadata-dir DIR --metadata-url URL refresh
//   pibox-tuf-client --metadata-dir DIR --metadata-url URL --target-name PATH … --target-dir DIR --target-base-url URL
//   download
//
// and `--patience SECONDS` for each. It ends with 0, or with 1 when anything failed. Time is the system clock: no lower
// bound, unlike on a PiBox.

#include "base/clock.h"
#include "base/durable.h"
#include "http.h"
#include "trust/client.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace pibox;

namespace {

constexpr std::size_t kMaxTarget = std::size_t{1} << 30;

struct Arguments {
  fs::path metadataDir;
  QString metadataUrl;
  QStringList targets;
  fs::path targetDir;
  QString targetUrl;
  std::chrono::seconds patience;
  QStringList command;
};

Arguments parse(const QCoreApplication& app) {
  QCommandLineParser parser;
  const QCommandLineOption metadataDir(QStringLiteral("metadata-dir"), QStringLiteral("Trusted metadata"),
                                       QStringLiteral("DIR"));
  const QCommandLineOption metadataUrl(QStringLiteral("metadata-url"), QStringLiteral("Where metadata is served"),
                                       QStringLiteral("URL"));
  const QCommandLineOption targetName(QStringLiteral("target-name"), QStringLiteral("Target to download"),
                                      QStringLiteral("PATH"));
  const QCommandLineOption targetDir(QStringLiteral("target-dir"), QStringLiteral("Where targets are put"),
                                     QStringLiteral("DIR"));
  const QCommandLineOption targetUrl(QStringLiteral("target-base-url"), QStringLiteral("Where targets are served"),
                                     QStringLiteral("URL"));
  const QCommandLineOption patience(QStringLiteral("patience"), QStringLiteral("How long one file may take"),
                                    QStringLiteral("SECONDS"), QStringLiteral("300"));
  parser.addOptions({metadataDir, metadataUrl, targetName, targetDir, targetUrl, patience});
  parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("init ROOT, refresh or download"));
  parser.addHelpOption();
  parser.process(app);
  return {.metadataDir = parser.value(metadataDir).toStdString(),
          .metadataUrl = parser.value(metadataUrl),
          .targets = parser.values(targetName),
          .targetDir = parser.value(targetDir).toStdString(),
          .targetUrl = parser.value(targetUrl),
          .patience = std::chrono::seconds(std::clamp(parser.value(patience).toInt(), 1, 86'400)),
          .command = parser.positionalArguments()};
}

Result<> init(const Arguments& arguments) {
  PIBOX_LET(const auto root, readFile(arguments.command.at(1).toStdString(), trust::kMaxRoot));
  std::error_code error;
  fs::create_directories(arguments.metadataDir, error);  // writing tells what is wrong with it
  return writeFileDurably(arguments.metadataDir / "root.json", root);
}

Result<> downloadTarget(const Arguments& arguments, trust::Client& client, tufclient::Http& http,
                        const std::string& name) {
  PIBOX_LET(const auto target, client.findTarget(name));
  const auto path = arguments.targetDir / trust::quoteComponent(name);
  const auto present = readFile(path, kMaxTarget);
  if (present && trust::checkTarget(target, *present)) return {};
  if (std::cmp_greater(target.length, kMaxTarget)) return fail(Code::MetadataTooLarge, name);
  PIBOX_LET(const auto urlPath, trust::targetUrlPath(target, client.root().consistentSnapshot));
  PIBOX_LET(const auto bytes, http.get(arguments.targetUrl, urlPath, static_cast<std::size_t>(target.length)));
  PIBOX_TRY(trust::checkTarget(target, bytes));
  return writeFileDurably(path, bytes);
}

Result<> update(const Arguments& arguments, bool download) {
  tufclient::Http http(arguments.patience);
  const auto fetch = [&](const std::string& name, std::size_t maxBytes) {
    return http.get(arguments.metadataUrl, name, maxBytes);
  };
  trust::Client client(arguments.metadataDir, {}, fetch, {.startTime = SystemClock().now()});
  PIBOX_TRY(client.refresh());
  if (!download) return {};
  std::error_code error;
  fs::create_directories(arguments.targetDir, error);
  for (const auto& name : arguments.targets) PIBOX_TRY(downloadTarget(arguments, client, http, name.toStdString()));
  return {};
}

Result<> run(const Arguments& arguments) {
  const auto command = arguments.command.value(0);
  if (arguments.metadataDir.empty()) return fail(Code::InvalidArgument, "--metadata-dir is needed");
  if (command == u"init" && arguments.command.size() == 2) return init(arguments);
  if (arguments.command.size() != 1 || arguments.metadataUrl.isEmpty())
    return fail(Code::InvalidArgument, "see --help");
  if (command == u"refresh") return update(arguments, false);
  if (command == u"download" && !arguments.targets.isEmpty() && !arguments.targetDir.empty() &&
      !arguments.targetUrl.isEmpty())
    return update(arguments, true);
  return fail(Code::InvalidArgument, "see --help");
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  const auto result = run(parse(app));
  if (!result) std::fprintf(stderr, "pibox-tuf-client: %s\n", toString(result.error()).c_str());
  return result ? 0 : 1;
}
