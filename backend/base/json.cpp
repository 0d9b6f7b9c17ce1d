#include "base/json.h"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace pibox {
namespace {

/// Builds the value through nlohmann's own builder and refuses what we do not take.
class StrictSax : public nlohmann::json_sax<Json> {
 public:
  StrictSax(Json& result, unsigned maxDepth) : m_builder(result, false), m_maxDepth(maxDepth) {}

  bool null() override { return m_builder.null(); }
  bool boolean(bool value) override { return m_builder.boolean(value); }
  bool number_integer(std::int64_t value) override { return m_builder.number_integer(value); }
  bool number_unsigned(std::uint64_t value) override {
    if (value > static_cast<std::uint64_t>(INT64_MAX)) return refuse("a number is too large");
    return m_builder.number_integer(static_cast<std::int64_t>(value));
  }
  bool number_float(double, const std::string& text) override {
    return refuse("'" + text.substr(0, 40) + "' is not an integer");
  }
  bool string(std::string& value) override { return m_builder.string(value); }
  bool binary(Json::binary_t&) override { return refuse("binary data"); }

  bool start_object(std::size_t size) override {
    if (m_names.size() >= m_maxDepth) return refuse("nested too deeply");
    m_names.emplace_back();
    return m_builder.start_object(size);
  }
  bool key(std::string& name) override {
    if (!m_names.back().insert(name).second) return refuse("member '" + name.substr(0, 80) + "' appears twice");
    return m_builder.key(name);
  }
  bool end_object() override {
    m_names.pop_back();
    return m_builder.end_object();
  }
  bool start_array(std::size_t size) override {
    if (m_names.size() >= m_maxDepth) return refuse("nested too deeply");
    m_names.emplace_back();
    return m_builder.start_array(size);
  }
  bool end_array() override {
    m_names.pop_back();
    return m_builder.end_array();
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    return refuse("not JSON at byte " + std::to_string(position));
  }

  [[nodiscard]] const std::string& reason() const { return m_reason; }

 private:
  bool refuse(std::string reason) {
    m_reason = std::move(reason);
    return false;
  }

  nlohmann::detail::json_sax_dom_parser<Json> m_builder;
  std::vector<std::set<std::string>> m_names;
  unsigned m_maxDepth;
  std::string m_reason;
};

const Json* find(const Json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto member = object.find(name);
  return member == object.end() ? nullptr : &*member;
}

std::unexpected<Error> wrong(const char* name, const char* expected) {
  return fail(Code::JsonInvalid, std::string("member '") + name + "' is not " + expected);
}

}  // namespace

Result<Json> parseJson(std::string_view text, JsonLimits limits) {
  if (text.size() > limits.maxBytes) return fail(Code::FileTooLarge, std::to_string(text.size()) + " bytes of JSON");
  Json value;
  StrictSax sax(value, limits.maxDepth);
  if (!Json::sax_parse(text, &sax)) return fail(Code::JsonInvalid, sax.reason());
  return value;
}

Result<std::string> stringMember(const Json& object, const char* name, std::size_t maxLength) {
  const auto* member = find(object, name);
  if (!member || !member->is_string()) return wrong(name, "a string");
  const auto& text = member->get_ref<const std::string&>();
  if (text.size() > maxLength) return wrong(name, "short enough");
  return text;
}

Result<std::int64_t> intMember(const Json& object, const char* name, std::int64_t min, std::int64_t max) {
  const auto* member = find(object, name);
  if (!member || !member->is_number_integer()) return wrong(name, "an integer");
  const auto value = member->get<std::int64_t>();
  if (value < min || value > max) return wrong(name, "in its range");
  return value;
}

Result<bool> boolMember(const Json& object, const char* name) {
  const auto* member = find(object, name);
  if (!member || !member->is_boolean()) return wrong(name, "true or false");
  return member->get<bool>();
}

Result<std::string> stringMemberOr(const Json& object, const char* name, std::string fallback, std::size_t maxLength) {
  if (!find(object, name)) return fallback;
  return stringMember(object, name, maxLength);
}

Result<std::int64_t> intMemberOr(const Json& object, const char* name, std::int64_t fallback, std::int64_t min,
                                 std::int64_t max) {
  if (!find(object, name)) return fallback;
  return intMember(object, name, min, max);
}

Result<bool> boolMemberOr(const Json& object, const char* name, bool fallback) {
  if (!find(object, name)) return fallback;
  return boolMember(object, name);
}

std::string formatJson(const Json& value) {
  return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace pibox
