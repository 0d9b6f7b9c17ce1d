#pragma once
// What the CarryReport and CarryDiff methods of org.pibox.Upgrade1 reply: how the changes of the person and a release
// come together, entry by entry. As api/status.h: plain values, each type lists its members once.

#include <cstdint>
#include <string>
#include <vector>

namespace pibox::api {

/// One entry of the person's changes.
struct CarryEntry {
  std::string key;        ///< names it to CarryDiff and CarryChoose
  std::string path;       ///< for people: absolute; bytes that are no text are replaced
  std::string outcome;    ///< mine, theirs, merged, deleted (carry/merge.h)
  std::string reason;     ///< added, changed, metadata, deleted, changed_by_both, added_by_both, removed_by_them,
                          ///< deleted_by_me, kind_changed, dropped, too_large, package
  bool conflict = false;  ///< both changed it: the ones that a person wants to see
  bool ask = false;       ///< the release would like the person to decide
  std::vector<std::string> sides;  ///< what CarryChoose takes for it now; empty: nothing can be chosen
  std::string side;                ///< the side that was chosen; empty: none was
  bool diff = false;               ///< CarryDiff has lines to show

  void fields(this auto& self, auto&& f) {
    f("key", self.key), f("path", self.path), f("outcome", self.outcome), f("reason", self.reason),
        f("conflict", self.conflict), f("ask", self.ask), f("sides", self.sides), f("side", self.side),
        f("diff", self.diff);
  }
  friend bool operator==(const CarryEntry&, const CarryEntry&) = default;
};

/// How many entries; all of them, also those that a long list leaves out.
struct CarryCounts {
  std::uint64_t conflicts = 0;
  std::uint64_t mine = 0;  ///< with what was only added or changed by the person
  std::uint64_t theirs = 0;
  std::uint64_t merged = 0;
  std::uint64_t deleted = 0;
  std::uint64_t followed = 0;  ///< in the old upper, but the same as the release: nothing to see

  void fields(this auto& self, auto&& f) {
    f("conflicts", self.conflicts), f("mine", self.mine), f("theirs", self.theirs), f("merged", self.merged),
        f("deleted", self.deleted), f("followed", self.followed);
  }
  friend bool operator==(const CarryCounts&, const CarryCounts&) = default;
};

/// A package that the person installed, upgraded or removed.
struct CarryPackage {
  std::string name;
  std::string version;
  bool kept = false;  ///< the person's own, may need to be installed again; else the release has its own version now

  void fields(this auto& self, auto&& f) { f("name", self.name), f("version", self.version), f("kept", self.kept); }
  friend bool operator==(const CarryPackage&, const CarryPackage&) = default;
};

struct CarryReport {
  std::string bank;
  std::string from;      ///< the image whose changes are carried; empty: not known
  bool planned = false;  ///< what will happen at the restart; else what has happened
  CarryCounts counts;
  bool truncated = false;           ///< `entries` are not all
  std::vector<CarryEntry> entries;  ///< conflicts first
  std::vector<CarryPackage> packages;
  std::vector<std::string> renumbered;  ///< "user alice: 1000 → 1001"
  std::vector<std::string> notes;       ///< what had to be gone without, untranslated

  void fields(this auto& self, auto&& f) {
    f("bank", self.bank), f("from", self.from), f("planned", self.planned), f("counts", self.counts),
        f("truncated", self.truncated), f("entries", self.entries), f("packages", self.packages),
        f("renumbered", self.renumbered), f("notes", self.notes);
  }
  friend bool operator==(const CarryReport&, const CarryReport&) = default;
};

/// A line of a diff.
struct CarryLine {
  std::string in;  ///< both, mine, theirs; gap: lines that are the same are left out here
  std::string text;

  void fields(this auto& self, auto&& f) { f("in", self.in), f("text", self.text); }
  friend bool operator==(const CarryLine&, const CarryLine&) = default;
};

/// Mine against theirs.
struct CarryDiff {
  std::string path;
  std::string mine;     ///< what it is: absent, file, text, link, folder, other
  std::string theirs;   ///< the same of the release's
  bool secret = false;  ///< not for everybody's eyes (others may not read it): no lines
  bool truncated = false;
  std::vector<CarryLine> lines;

  void fields(this auto& self, auto&& f) {
    f("path", self.path), f("mine", self.mine), f("theirs", self.theirs), f("secret", self.secret),
        f("truncated", self.truncated), f("lines", self.lines);
  }
  friend bool operator==(const CarryDiff&, const CarryDiff&) = default;
};

}  // namespace pibox::api
