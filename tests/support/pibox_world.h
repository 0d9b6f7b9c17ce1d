#pragma once
// A PiBox in a folder for tests of whole programs: a real device tree and a real signed repository (tools/sandbox.sh,
// made once), a real web server that can misbehave, a private D-Bus with the rules of a system bus and ours, and the
// real service on it.

#include "api/client.h"
#include "support/fault_server.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QVariant>

#include <filesystem>
#include <memory>
#include <string>

namespace pibox::test {

namespace fs = std::filesystem;

/// What tools/sandbox.sh makes; one for the whole test program.
const fs::path& sandboxTemplate();
std::string programPath(const char* name);

class PiBoxWorld {
 public:
  static constexpr auto kOld = "pibox-1.4.2";
  static constexpr auto kNew = "pibox-1.5.0";

  /// A fresh copy of the device. `where`: instead of a temporary folder.
  explicit PiBoxWorld(const fs::path& where = {});
  ~PiBoxWorld();
  PiBoxWorld(const PiBoxWorld&) = delete;
  PiBoxWorld& operator=(const PiBoxWorld&) = delete;

  [[nodiscard]] fs::path device() const { return m_device; }
  [[nodiscard]] fs::path overlay() const { return m_device / "overlay"; }
  [[nodiscard]] QString address() const { return m_address; }
  FaultServer& server() { return m_server; }

  /// Serves the template's repository, or another one, anew, with `change` applied to each file.
  void serve(const std::function<QByteArray(const std::string& path, QByteArray)>& change = {},
             const fs::path& repository = sandboxTemplate() / "repository");

  /// Starts the service (not through the bus) with an environment for its faults. False: it did not come up.
  bool startService(const QStringList& environment = {}, const QStringList& arguments = {});
  /// Lets the bus start it when it is asked for.
  void letBusStart(const QStringList& arguments);
  void killService();
  /// SIGKILL for the service that the bus has started.
  bool killByBus();
  /// The bus goes away, as when its daemon dies.
  void killBus();
  [[nodiscard]] bool serviceRuns() const { return m_service && m_service->state() != QProcess::NotRunning; }
  QProcess* service() { return m_service.get(); }

  /// Connects a client, or a new one.
  api::Client& client();
  void dropClient();
  [[nodiscard]] const api::Status& status() { return client().status(); }
  /// Calls a method and waits for its reply; Internal when none comes within 10 s.
  Result<QVariantList> call(const char* method, const QVariantList& arguments = {});
  /// Waits until the state is reached.
  bool reaches(api::State state, int ms = 15000);
  /// Waits until nothing is under way.
  bool settles(int ms = 15000);

  /// Runs pibox-upgradectl; gives its exit code and both outputs.
  struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
  };
  Ran ctl(const QStringList& arguments, const QStringList& before = {});

  /// The committed bank, whose squashfs must be whole: what a plain start would find. Empty: there is none.
  [[nodiscard]] std::string bootable() const;

 private:
  void startBus();

  QTemporaryDir m_folder;
  fs::path m_device;
  QString m_address;
  FaultServer m_server;
  QProcess m_bus;
  std::unique_ptr<QProcess> m_service;
  std::unique_ptr<api::Client> m_client;
  QString m_connection;
};

/// What `Install` takes.
inline QVariantList toInstall(const char* id = PiBoxWorld::kNew) {
  return {QString::fromLatin1(id), QVariantMap()};
}

}  // namespace pibox::test
