#pragma once
// What the CLI prints for people.

#include "api/status.h"
#include "base/error.h"

#include <string>

namespace pibox::cli {

std::string bytes(std::uint64_t value);          ///< `271 MB`
std::string when(std::optional<std::uint64_t>);  ///< local time, `never` for nothing
std::string explain(const std::string& code,
                    const std::string& detail);  ///< of the error table: what happened, what to do now

std::string statusText(const api::Status& status);
std::string banksText(const std::vector<api::Bank>& banks);
std::string releasesText(const std::vector<api::Release>& releases);
/// A title and the maker's notes.
std::string notesText(const api::Release& release);
std::string selfTestText(const api::SelfTestResult& result);
std::string historyText(const std::vector<api::HistoryEntry>& entries);
std::string settingsText(const api::Settings& settings);
/// How the image is got and why so: what, how much was made, and the reason; empty: not known yet.
std::string wayText(const api::Progress& progress);
/// "271 MB by reusing what is already here; 4.8 MB came over the network"; empty when nothing was saved.
std::string savedText(const api::Progress& progress);
/// One line on the work under way: what, how far, how fast, how long.
std::string progressText(const api::Status& status);

}  // namespace pibox::cli
