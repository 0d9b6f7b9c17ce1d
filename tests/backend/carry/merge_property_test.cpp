// Random trees, random edits through a real overlay mount, and what must hold of the merge whatever they are.
//
// PIBOX_CARRY_CASES=10000 tries more of them, from the seed PIBOX_CARRY_FIRST on; PIBOX_CARRY_SEED=N replays one.

#include "base/durable.h"
#include "carry/copy.h"
#include "carry/merge.h"
#include "scratch.h"
#include "snapshot.h"

#include <QTest>

#include <random>
#include <set>
#include <sys/xattr.h>

using namespace pibox;

namespace {

/// Makes and edits trees by the same few operations, from one seed.
class Hand {
 public:
  explicit Hand(unsigned seed) : m_random(seed) {}

  unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }

  void plant(const fs::path& root, unsigned edits) {
    for (unsigned i = 0; i < edits; ++i) edit(root);
  }

 private:
  std::string somewhere() {
    static const char* const kNames[] = {"a", "b", "c", "d", "\xff\n"};
    std::string path;
    for (unsigned depth = 1 + below(4); depth > 0; --depth) path += std::string("/") + kNames[below(below(8) ? 4 : 5)];
    return path;
  }

  void edit(const fs::path& root) {
    const auto path = root.string() + somewhere();
    const auto other = root.string() + somewhere();
    const auto* p = path.c_str();
    struct stat info{};
    const bool there = ::lstat(p, &info) == 0;
    std::error_code ignored;
    switch (below(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
        if (there && S_ISDIR(info.st_mode) && below(3)) return;
        if (there && !S_ISREG(info.st_mode)) fs::remove_all(path, ignored);
        write(path);
        break;
      case 4:
      case 5:
        if (there && !S_ISDIR(info.st_mode) && below(2)) ::unlink(p);
        ::mkdir(p, below(2) ? 0755 : 0700);
        break;
      case 6:
        if (there) fs::remove_all(path, ignored);
        break;
      case 7:
        if (there) {
          fs::remove_all(path, ignored);  // and again: opaque, or over a whiteout
          if (below(2))
            ::mkdir(p, 0755);
          else
            write(path);
        }
        break;
      case 8:
        if (!there || below(2)) {
          fs::remove_all(path, ignored);
          if (::symlink(below(2) ? "a" : "/nowhere", p) != 0) return;
        }
        break;
      case 9:
        if (!there) ::mkfifo(p, 0600);
        break;
      case 10:
        if (there && !S_ISLNK(info.st_mode)) ::chmod(p, below(2) ? 0640 : 0755);
        break;
      case 11:
        if (::lchown(p, below(2) ? 1000 : 0, below(2) ? 1000 : 0) != 0) return;
        break;
      case 12:
        if (there && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode))) {
          if (below(2))
            ::setxattr(p, "user.mark", below(2) ? "1" : "2", 1, 0);
          else
            ::removexattr(p, "user.mark");
        }
        break;
      case 13:
        if (there && !S_ISDIR(info.st_mode) && ::link(p, other.c_str()) != 0) return;
        break;
      case 14:
        if (there && ::rename(p, other.c_str()) != 0) return;  // EXDEV for a folder of the image, as on the device
        break;
      case 15:
        if (there) ::utimensat(AT_FDCWD, p, nullptr, AT_SYMLINK_NOFOLLOW);
        break;
    }
  }

  void write(const std::string& path) {
    const int fd =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | (below(2) ? O_TRUNC : O_APPEND), 0644);
    if (fd < 0) return;
    static const char* const kTexts[] = {"one\n", "two\n", "three\n", ""};
    const std::string text = kTexts[below(4)];
    if (::write(fd, text.data(), text.size()) < 0) qFatal("write");
    ::close(fd);
  }

  std::mt19937 m_random;
};

const snapshot::Options kSeen{.times = false, .links = false, .layer = false};

/// What is seen at a path, "" for nothing.
std::string at(const snapshot::Tree& tree, const std::string& path) {
  const auto found = tree.find(path);
  return found == tree.end() ? std::string() : found->second;
}
bool isFolder(const std::string& line) {
  return line.starts_with("04");
}

/// Whether a strict parent of `path` is no folder in `tree`.
bool isCovered(const snapshot::Tree& tree, std::string path) {
  for (auto slash = path.rfind('/'); slash != std::string::npos; slash = path.rfind('/')) {
    path.resize(slash);
    if (!isFolder(at(tree, path))) return true;
  }
  return false;
}
bool hasChildren(const snapshot::Tree& tree, const std::string& path) {
  const auto next = tree.upper_bound(path + "/");
  return next != tree.end() && next->first.starts_with(path + "/");
}

struct Mount {
  fs::path at;
  Mount(const fs::path& lower, const fs::path& upper, const fs::path& folder) : at(folder / "merged") {
    fs::create_directories(at);
    fs::remove_all(folder / "work");
    fs::create_directories(folder / "work");
    const auto options = "lowerdir=" + lower.string() + ",upperdir=" + upper.string() +
                         ",workdir=" + (folder / "work").string() +
                         ",index=off,metacopy=off,redirect_dir=nofollow,xino=off";
    if (::mount("overlay", at.c_str(), "overlay", 0, options.c_str()) != 0)
      qFatal("mount overlay: %s", strerror(errno));
  }
  ~Mount() {
    if (::umount2(at.c_str(), 0) != 0) qFatal("umount: %s", strerror(errno));
  }
  Mount(const Mount&) = delete;
  Mount& operator=(const Mount&) = delete;
};

carry::Policy onlyKeep() {
  carry::Policy policy;
  policy.prepend({{.pattern = "/"
                              "**"}},
                 false);  // split: moc takes the two together for a comment
  return policy;
}

}  // namespace

class MergePropertyTest : public QObject {
  Q_OBJECT
  fs::path m_top;
  carry::Policy m_policy = carry::Policy();

  snapshot::Tree seen(const fs::path& lower, const fs::path& upper, const fs::path& folder) {
    const Mount mount(lower, upper, folder);
    return snapshot::of(mount.at, kSeen);
  }

  /// The first thing that does not hold, or nothing.
  std::string check(unsigned seed) {
    const auto folder = m_top / "case";
    fs::create_directories(folder);
    const auto base = folder / "base", theirs = folder / "theirs", upper = folder / "upper", bank = folder / "bank";
    for (const auto& path : {base, upper, bank}) fs::create_directory(path);
    Hand hand(seed);
    hand.plant(base, 10 + hand.below(50));
    if (auto copied = carry::copyUpper(base, theirs); !copied) return toString(copied.error());
    hand.plant(theirs, hand.below(20));
    if (hand.below(4) == 0) {
      // A second generation: the upper had an earlier life over another image.
      const auto older = folder / "older";
      fs::create_directory(older);
      hand.plant(older, 30);
      const Mount mount(older, upper, folder);
      hand.plant(mount.at, hand.below(10));
    }
    {
      const Mount mount(base, upper, folder);
      hand.plant(mount.at, 1 + hand.below(25));
    }
    const auto before = snapshot::of(upper);
    const auto b = snapshot::of(base, kSeen), m = seen(base, upper, folder), n = snapshot::of(theirs, kSeen);

    const auto plan = carry::planMerge({base, upper, theirs}, m_policy);
    if (!plan) return "plan: " + toString(plan.error());
    const auto done = carry::applyMerge({base, upper, theirs}, m_policy, bank);
    if (!done) return "apply: " + toString(done.error());
    if (plan->entries.size() != done->entries.size() || plan->need.inodes != done->need.inodes)
      return "the plan was another one";
    if (auto text = snapshot::difference(before, snapshot::of(upper)); !text.empty())
      return "the old upper changed: " + text;
    const auto r = seen(theirs, bank / "upper", folder);
    if (auto text = judge(b, m, n, r); !text.empty()) return text;

    // Again over the same release: nothing changes.
    const auto again = folder / "again", same = folder / "same";
    fs::create_directories(again);
    if (auto second = carry::applyMerge({theirs, bank / "upper", theirs}, m_policy, again); !second)
      return toString(second.error());
    const snapshot::Options exact{.folderTimes = false};
    if (auto text = snapshot::difference(snapshot::of(bank / "upper", exact), snapshot::of(again / "upper", exact));
        !text.empty())
      return "the second run changed something: " + text;
    // A release that changes nothing: the person sees the same.
    fs::create_directories(same);
    if (auto third = carry::applyMerge({base, upper, base}, m_policy, same); !third) return toString(third.error());
    if (auto text = snapshot::difference(m, seen(base, same / "upper", folder)); !text.empty())
      return "the same release: " + text;
    return {};
  }

  static std::string judge(const snapshot::Tree& b, const snapshot::Tree& m, const snapshot::Tree& n,
                           const snapshot::Tree& r) {
    std::set<std::string> paths;
    for (const auto* tree : {&b, &m, &n, &r})
      for (const auto& [path, line] : *tree) paths.insert(path);
    for (const auto& path : paths) {
      const auto was = at(b, path), own = at(m, path), shipped = at(n, path), is = at(r, path);
      const auto wrong = [&](const char* what) {
        return std::string(what) + " at '" + path + "'\n base   " + was + "\n mine   " + own + "\n theirs " + shipped +
               "\n result " + is + "\n";
      };
      // Below something that is no folder there is nothing, whoever won it; what a folder had that lost is put aside.
      if (isCovered(r, path)) continue;
      if (own == was || own == shipped) {
        // A folder of the release that it removed stays where it holds something of the person's.
        if (is != shipped && !(shipped.empty() && isFolder(is) && hasChildren(r, path)))
          return wrong("does not follow the release");
      } else if (shipped == was) {
        const bool cameBack = own.empty() && isFolder(is) && hasChildren(r, path);
        if (is != own && !cameBack) return wrong("the person's is lost");
      } else if (own.empty()) {
        if (is != shipped && !isFolder(was)) return wrong("a deleted entry that the release changed did not come back");
      } else if (is.empty() && !shipped.empty()) {
        return wrong("vanished");
      }
    }
    return {};
  }

 private Q_SLOTS:
  void initTestCase() {
    m_top = scratch::enter();
    m_policy = onlyKeep();
  }

  void invariantsHold() {
    const auto replay = qEnvironmentVariableIntValue("PIBOX_CARRY_SEED");
    const auto cases = replay ? 1
                       : qEnvironmentVariableIsSet("PIBOX_CARRY_CASES")
                           ? qEnvironmentVariableIntValue("PIBOX_CARRY_CASES")
                           : 400;
    const auto first = std::max(1, qEnvironmentVariableIntValue("PIBOX_CARRY_FIRST"));
    for (int i = 0; i < cases; ++i) {
      const auto seed = static_cast<unsigned>(replay ? replay : first + i);
      const auto problem = check(seed);
      QVERIFY2(problem.empty(), ("PIBOX_CARRY_SEED=" + std::to_string(seed) + ": " + problem).c_str());
      fs::remove_all(m_top / "case");
    }
  }
};

QTEST_GUILESS_MAIN(MergePropertyTest)
#include "merge_property_test.moc"
