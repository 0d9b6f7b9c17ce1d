#include "text.h"

#include <array>
#include <cmath>
#include <ctime>
#include <format>
#include <string_view>
#include <utility>

namespace pibox::cli {
namespace {

std::string line(const std::string& name, const std::string& value) {
  return value.empty() ? "" : std::format("{:<12} {}\n", name + ":", value);
}

std::string stateText(const api::Status& status) {
  using api::State;
  switch (status.state) {
    case State::Idle:
      return "nothing to do";
    case State::Checking:
      return "looking for releases";
    case State::Available:
      return "a newer release is available";
    case State::Preparing:
      return "preparing";
    case State::Downloading:
      return "downloading";
    case State::Paused:
      return "paused; resume goes on";
    case State::Verifying:
      return "verifying";
    case State::Staging:
      return "writing the new image";
    case State::ReadyToRestart:
      return "ready: restart to try the new image";
    case State::Restarting:
      return "restarting";
    case State::Confirming:
      return "the new image runs its self-test";
    case State::Updated:
      return "the last change was kept";
    case State::FellBack:
      return "the last change was given up";
    case State::Failed:
      return "failed";
    case State::Cancelling:
      return "cancelling";
  }
  return "";
}

std::string freshText(api::Freshness fresh) {
  switch (fresh) {
    case api::Freshness::Fresh:
      return "";
    case api::Freshness::Expired:
      return "; the list of releases is out of date";
    case api::Freshness::Unknown:
      return "; without a clock that was set, nobody knows how recent the list is";
  }
  return "";
}

std::string outcomeText(const api::Outcome& outcome) {
  if (!outcome.result) return "";
  std::string text = std::string(api::nameOf(*outcome.result)) + ": " + outcome.from + " -> " + outcome.to;
  if (!outcome.code.empty()) text += ", " + outcome.code;
  if (!outcome.failedTest.empty()) text += ", test " + outcome.failedTest;
  if (!outcome.detail.empty()) text += " (" + outcome.detail + ")";
  return text + ", " + when(outcome.time);
}

}  // namespace

std::string bytes(std::uint64_t value) {
  constexpr std::array kUnits = {"B", "kB", "MB", "GB", "TB"};
  double shown = static_cast<double>(value);
  std::size_t unit = 0;
  for (; shown >= 999.5 && unit + 1 < kUnits.size(); ++unit) shown /= 1000;
  return unit == 0 ? std::format("{} B", value)
                   : std::format("{:.{}f} {}", shown, shown < 9.95 ? 1 : 0, kUnits.at(unit));
}

std::string when(std::optional<std::uint64_t> time) {
  if (!time) return "never";
  const auto seconds = static_cast<std::time_t>(*time);
  std::tm local{};
  std::array<char, 32> text{};
  if (!::localtime_r(&seconds, &local) || std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local) == 0)
    return "?";
  return text.data();
}

std::string explain(const std::string& code, const std::string& detail) {
  const auto known = codeFromId(code);
  std::string text = code + ": ";
  if (known) text += std::string(describe(*known).what) + " " + describe(*known).remedy;
  if (!detail.empty()) text += "\n  (" + detail + ")";
  return text;
}

std::string statusText(const api::Status& status) {
  const auto& installed = status.installed;
  std::string out = line("Installed", installed.id.empty() ? "not known (a plain installation)" : installed.id);
  out += line("Version", installed.version + (installed.build.empty() ? "" : " (build " + installed.build + ")"));
  out += line("Board", installed.board);
  if (installed.role) out += line("Started as", std::string(api::nameOf(*installed.role)));
  out += line("Boot", installed.bootControl);
  out += line("State", stateText(status));
  if (status.progress.phase) out += line("Progress", progressText(status));
  out += line("Image", wayText(status.progress));
  out += line("Saved", savedText(status.progress));
  out += line("Checked", when(status.checked.time) + (status.checked.time ? freshText(status.checked.fresh) : ""));
  for (const auto& release : status.available) {
    if (release.newer)
      out += line("Available", release.id + (release.staged ? " (staged)" : "") +
                                   (release.summary.empty() ? "" : ": " + release.summary));
  }
  out += line("Last change", outcomeText(status.lastOutcome));
  if (!status.lastError.code.empty()) out += line("Error", explain(status.lastError.code, status.lastError.detail));
  if (!status.stick.path.empty()) out += line("USB stick", status.stick.path);
  return out;
}

std::string banksText(const std::vector<api::Bank>& banks) {
  std::string out;
  for (const auto& bank : banks) {
    out += std::format("{} {:<24} {:<9} {:>8}  {}{}{}{}\n", bank.running ? '*' : ' ', bank.id, api::nameOf(bank.role),
                       bank.size ? bytes(*bank.size) : "?", when(bank.installed),
                       bank.mayRollback ? "  may be gone back to" : "", bank.mayRemove ? "  may be removed" : "",
                       bank.verified == api::Verified::No ? "  DAMAGED" : "");
  }
  return out.empty() ? "no images\n" : out;
}

std::string releasesText(const std::vector<api::Release>& releases) {
  std::string out;
  for (const auto& release : releases) {
    out +=
        std::format("{} {:<24} {:<9} {:>8}  {}\n", release.newer ? '>' : ' ', release.id, api::nameOf(release.severity),
                    release.downloadSize ? bytes(*release.downloadSize) : "?", release.summary);
    if (release.newer && !release.installable)
      out += "    " + explain(release.code, release.needs.empty() ? "" : "install " + release.needs + " first") + "\n";
  }
  return out.empty() ? "no releases\n" : out;
}

std::string notesText(const api::Release& release) {
  std::string out = release.title.empty() ? release.id : release.title + " (" + release.id + ")";
  out += "\n\n" + (release.notes.empty() ? release.summary : release.notes);
  return out.ends_with('\n') ? out : out + "\n";
}

std::string selfTestText(const api::SelfTestResult& result) {
  if (result.bank.empty()) return "no self-test has been run\n";
  std::string out = result.bank + ": " +
                    (!result.passed   ? "running"
                     : *result.passed ? "passed"
                                      : "failed") +
                    ", " + when(result.finished) + "\n";
  for (const auto& test : result.tests)
    out += std::format("  {:<8} {:<32} {:>6} ms  {}\n", api::nameOf(test.result),
                       test.title.empty() ? test.name : test.title, test.durationMs.value_or(0), test.reason);
  return out;
}

std::string historyText(const std::vector<api::HistoryEntry>& entries) {
  std::string out;
  for (const auto& entry : entries) {
    out += std::format("{}  {:<13} {}{}{}{}\n", when(entry.time), entry.event, entry.id,
                       entry.from.empty() ? "" : " from " + entry.from, entry.code.empty() ? "" : " " + entry.code,
                       entry.detail.empty() ? "" : " (" + entry.detail + ")");
  }
  return out.empty() ? "nothing has happened yet\n" : out;
}

std::string settingsText(const api::Settings& settings) {
  const auto list = [](const auto& values, const auto& text) {
    std::string out;
    for (const auto& value : values) out += (out.empty() ? "" : ",") + text(value);
    return out;
  };
  const auto number = [](std::uint32_t value) { return std::to_string(value); };
  const auto same = [](const std::string& value) { return value; };
  return std::format(
             "channel={}\nautomatic={}\ndays={}\nfromHour={}\ntoHour={}\nrepository={}\nmirrors={}\nmetered={}"
             "\nrateLimit={}"
             "\nleftOver={}\ntries={}\n",
             settings.channel, api::nameOf(settings.automatic), list(settings.days, number), settings.fromHour,
             settings.toHour, settings.repository, list(settings.mirrors, same), settings.metered ? "yes" : "no",
             settings.rateLimit, settings.leftOver ? "yes" : "no", settings.tries) +
         (settings.channels.empty() ? "" : "# channels: " + list(settings.channels, same) + "\n");
}

std::string wayText(const api::Progress& progress) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kWays{{
      {"whole", "downloaded as a whole"},
      {"blocks", "only the parts that are not here are downloaded"},
      {"patch", "only what has changed is downloaded, and the image is made from it"},
  }};
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kReasons{{
      {"sooner", "that is sooner here and now"},
      {"fewer-bytes", "that are fewer bytes"},
      {"no-patch", "there is no patch from an image that is here"},
      {"no-room", "there is no room for a patch"},
      {"other-compressor", "this PiBox packs to other bytes than the publisher"},
      {"bad-patch", "the patch was not good"},
      {"little-here", "nearly all of it is new"},
      {"no-index", "there is no index of its blocks"},
  }};
  std::string text;
  for (const auto& [way, words] : kWays)
    if (progress.way == way) text = words;
  if (text.empty()) return text;
  if (progress.way == "patch" && progress.rebuiltBytes.value_or(0) > 0)
    text += " (" + bytes(*progress.rebuiltBytes) + ")";
  for (const auto& [reason, words] : kReasons)
    if (progress.wayReason == reason) text += ": " + std::string(words);
  return text;
}

std::string savedText(const api::Progress& progress) {
  if (progress.reusedBytes.value_or(0) == 0) return {};
  return bytes(*progress.reusedBytes) + " by reusing what is already here" +
         (progress.networkBytes ? "; " + bytes(*progress.networkBytes) + " came over the network" : "");
}

std::string progressText(const api::Status& status) {
  const auto& progress = status.progress;
  std::string text = stateText(status);
  if (progress.phase) text += " (" + std::string(api::nameOf(*progress.phase)) + ")";
  if (progress.fraction) text += std::format(" {:.0f} %", std::floor(*progress.fraction * 100));
  if (progress.bytesTotal) text += " " + bytes(progress.bytesDone.value_or(0)) + " of " + bytes(*progress.bytesTotal);
  if (progress.rate) text += ", " + bytes(*progress.rate) + "/s";
  if (progress.secondsLeft) text += std::format(", {} s left", *progress.secondsLeft);
  if (progress.stalledSeconds) text += std::format(", nothing has come for {} s", *progress.stalledSeconds);
  return text;
}

}  // namespace pibox::cli
