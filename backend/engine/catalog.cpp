#include "engine/catalog.h"

#include "api/json.h"
#include "base/durable.h"

namespace pibox::engine {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{2} << 20;

fs::path catalogFile(const bank::Layout& layout) {
  return layout.state() / "catalog";
}

}  // namespace

Catalog readCatalog(const bank::Layout& layout) {
  const auto json = readFile(catalogFile(layout), kMaxBytes).and_then([](const std::string& text) {
    return parseJson(text, {.maxBytes = kMaxBytes, .maxDepth = 8});
  });
  return json ? api::fromJson<Catalog>(*json) : Catalog{};
}

Result<> writeCatalog(const bank::Layout& layout, const Catalog& catalog) {
  Json json = api::toJson(catalog);
  json["format"] = 1;
  return writeFileDurably(catalogFile(layout), formatJson(json));
}

}  // namespace pibox::engine
