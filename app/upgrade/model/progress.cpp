#include "progress.h"

#include "texts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pibox::screen {

namespace {

constexpr double kAlmost = 0.99;
constexpr std::uint32_t kStallSeconds = 10;  // past this a person wonders

}  // namespace

void Progress::follow(const api::Progress& status, bool work) {
  const api::Progress shown = work ? status : api::Progress();
  std::optional<double> fraction;
  if (shown.fraction && std::isfinite(*shown.fraction)) fraction = std::clamp(*shown.fraction, 0.0, kAlmost);
  // A restarted service may count from a little further back; a new work starts at the beginning.
  if (fraction && m_fraction && shown.target == m_status.target) fraction = std::max(*fraction, *m_fraction);
  if (shown == m_status && fraction == m_fraction) return;
  m_status = shown;
  m_fraction = fraction;
  Q_EMIT changed();
}

QString Progress::percent() const {
  if (!m_fraction) return {};
  //: A percentage, such as "42 %".
  return Texts::tr("%1 %").arg(QLocale().toString(static_cast<int>(std::floor(*m_fraction * 100))));
}

QString Progress::phase() const {
  return m_status.phase ? Texts::phase(*m_status.phase) : QString();
}

QString Progress::amount() const {
  if (!m_status.bytesDone) return {};
  if (!m_status.bytesTotal || *m_status.bytesTotal == 0) return Texts::bytes(*m_status.bytesDone);
  //: How much is done: %1 and %2 are sizes, "113 MB of 271 MB".
  return Texts::tr("%1 of %2")
      .arg(Texts::bytes(std::min(*m_status.bytesDone, *m_status.bytesTotal)), Texts::bytes(*m_status.bytesTotal));
}

QString Progress::rate() const {
  return m_status.rate && stall().isEmpty() ? Texts::rate(*m_status.rate) : QString();
}

QString Progress::timeLeft() const {
  return m_status.secondsLeft && stall().isEmpty() ? Texts::timeLeft(*m_status.secondsLeft) : QString();
}

QString Progress::stall() const {
  if (m_status.stalledSeconds.value_or(0) < kStallSeconds) return {};
  const int seconds = static_cast<int>(*m_status.stalledSeconds);
  using enum api::Phase;
  switch (m_status.phase.value_or(Download)) {
    case Download:
    case Metadata:
    case Network:
      return Texts::tr("Waiting for the server for %Ln second(s).", nullptr, seconds);
    default:
      return Texts::tr("Waiting for the memory card for %Ln second(s).", nullptr, seconds);
  }
}

QString Progress::way() const {
  if (m_status.way == "whole") return Texts::tr("The whole image is downloaded.");
  if (m_status.way == "blocks") return Texts::tr("Only the parts of the image that are not here yet are downloaded.");
  if (m_status.way != "patch") return {};
  if (m_status.rebuiltBytes.value_or(0) == 0)
    return Texts::tr("Only what has changed is downloaded, and the image is made from it.");
  //: %1 is a size, "113 MB".
  return Texts::tr("Only what has changed is downloaded, and the image is made from it: %1 so far.")
      .arg(Texts::bytes(*m_status.rebuiltBytes));
}

QString Progress::wayReason() const {
  const std::string_view reason = m_status.wayReason;
  if (reason == "sooner") return Texts::tr("This is the quickest way.");
  if (reason == "fewer-bytes") return Texts::tr("This way the least is downloaded.");
  if (reason == "no-patch") return Texts::tr("There is no smaller download for the images that are here.");
  if (reason == "no-room") return Texts::tr("There is not enough room for a smaller download.");
  if (reason == "other-compressor") return Texts::tr("A smaller download does not fit this PiBox.");
  if (reason == "bad-patch") return Texts::tr("The smaller download was damaged.");
  if (reason == "little-here") return Texts::tr("Nearly all of it is new.");
  if (reason == "no-index") return Texts::tr("The server does not say which parts have changed.");
  return {};  // of a newer service
}

}  // namespace pibox::screen
