#pragma once
// The upper that the merge writes: folders are made when the first entry in them is, and finished when they are left.
// Without a place to write to it only counts what it would need.

#include "carry/make.h"
#include "carry/measure.h"
#include "carry/node.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pibox::carry {

class Output {
 public:
  /// `root` is an open, empty folder, or -1 to write nothing.
  Output(int root, Maker maker) : m_root(root), m_maker(std::move(maker)) {}

  /// Enters a folder of the result with the owner, mode, attributes and times that it has there; the first is the root,
  /// named ".".
  void enter(std::string name, Metadata metadata);
  /// Makes the folder that was entered last, with those above it, if it is not made yet.
  Result<> make();
  Result<> leave();

  /// What a node is (not a folder), with other metadata. Names that were one file in its tree are one file again when
  /// their metadata are the same.
  Result<> copy(const Node& node, const Metadata& metadata, const DataCallback& done);
  Result<> text(const std::string& name, std::string_view content, const Metadata& metadata);
  Result<> whiteout(const std::string& name);

  [[nodiscard]] const Size& need() const { return m_need; }

 private:
  struct Level {
    std::string name;
    Metadata metadata;
    Fd fd;
    bool made = false;
  };
  struct FirstName {
    std::string path;
    Metadata metadata;
  };

  [[nodiscard]] int at() const { return m_levels.back().fd.get(); }
  [[nodiscard]] std::string pathOf(const std::string& name) const;
  void count(std::uint64_t bytes);

  int m_root;
  Maker m_maker;
  std::vector<Level> m_levels;
  std::map<std::pair<dev_t, ino_t>, FirstName> m_firstNames;
  std::string m_whiteout;  ///< where the present inode of whiteouts got its first name
  unsigned m_whiteoutNames = 0;
  Size m_need;
};

/// Copies what is not a folder to a new name, with all that belongs to it.
Result<> copyLeaf(Maker& maker, const Node& node, int at, const char* name);

/// Copies a node with all that is in it to `path` (absolute) below the open folder `root`, making the folders on the
/// way; of an upper its whiteouts are left out.
Result<> putAside(Maker& maker, int root, const std::string& path, const Node& node);

}  // namespace pibox::carry
