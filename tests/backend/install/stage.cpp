// A program that stages the fixture's release, for tests that kill it: install_stage FOLDER. The release must be there.

#include "release_fixture.h"
#include "transfer/folder_source.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  if (argc != 2) return 2;
  using namespace pibox;
  const fs::path folder = argv[1];
  const auto layout = bank::Layout::below(folder / "pibox");
  const auto repository = folder / "repository";
  install::Plan plan{.id = test::ReleaseFixture::newId(),
                     .files = {},
                     .board = "pi2",
                     .current = ImageId::parse("pibox-1.4.0").value(),
                     .bootDir = "pibox-1.4.0"};
  for (const auto& entry : fs::recursive_directory_iterator(repository)) {
    if (!entry.is_regular_file()) continue;
    const auto path = entry.path().lexically_relative(repository).string();
    plan.files.push_back({path, {path, entry.file_size(), trust::sha256OfFile(entry.path()).value()}});
  }
  transfer::FolderSource source(repository);
  const auto result = install::stage(layout, plan, source, {});
  if (result) return 0;
  std::fprintf(stderr, "%s\n", toString(result.error()).c_str());
  return 1;
}
