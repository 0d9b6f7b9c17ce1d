// pibox-upgradectl: every action of the upgrade application, for a shell or a script.

#include "arguments.h"
#include "base/program.h"
#include "completion.h"
#include "output.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pibox;
using namespace pibox::cli;

namespace {

int run(const QStringList& words) {
  if (words.constFirst() == u"--complete"_s) return complete(words.sliced(1)), int(kDone);
  const auto asked = understand(words);
  if (!asked) {
    Options options;
    options.json = words.contains(u"--json"_s);
    if (options.json) return complain({Code::InvalidArgument, asked.error()}, options);
    warn(asked.error() + "; see --help");
    return kUsage;
  }
  if (asked->version) return std::puts("pibox-upgradectl " PIBOX_VERSION), int(kDone);
  if (asked->help) return asked->command ? usage(*asked->command, stdout) : usage(stdout), int(kDone);

  const auto bus = busAt(asked->address, asked->session);
  if (!bus.isConnected())
    return complain({Code::ServiceUnreachable, "no bus: " + bus.lastError().message().toStdString()}, asked->options);
  Session conversation(bus);
  return asked->command->run(conversation, asked->options);
}

}  // namespace

int main(int argc, char** argv) {
  beginProgram();
  QCoreApplication application(argc, argv);
  const auto words = QCoreApplication::arguments().sliced(1);
  if (words.isEmpty()) return usage(stderr), int(kUsage);
  return endProgram("pibox-upgradectl", run(words));
}
