#pragma once
// Asks peer.py, an independent reader and writer.

#include "base/json.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>
#include <vector>

namespace pibox::test {

/// What peer.py says to these arguments and this input, line by line; empty if it failed.
inline std::vector<Json> askPeer(const QStringList& arguments, const std::vector<Json>& input = {}) {
  QProcess peer;
  peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  const auto script = qEnvironmentVariable("PIBOX_SOURCE") + QStringLiteral("/tests/backend/trust/peer.py");
  peer.start(QStringLiteral("python3"), QStringList{script} + arguments);
  for (const auto& line : input) peer.write(QByteArray::fromStdString(line.dump() + "\n"));
  peer.closeWriteChannel();
  if (!peer.waitForFinished(120000) || peer.exitStatus() != QProcess::NormalExit || peer.exitCode() != 0) return {};
  std::vector<Json> answers;
  for (const auto& line : peer.readAllStandardOutput().split('\n'))
    if (!line.isEmpty()) answers.push_back(Json::parse(line.toStdString()));
  return answers;
}

}  // namespace pibox::test
