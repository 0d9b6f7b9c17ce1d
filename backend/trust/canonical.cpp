#include "trust/canonical.h"

#include <nlohmann/json.hpp>

namespace pibox::trust {
namespace {

void writeString(const std::string& text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

Result<> write(const Json& value, std::string& out) {
  switch (value.type()) {
    case Json::value_t::null:
      out += "null";
      return {};
    case Json::value_t::boolean:
      out += value.get<bool>() ? "true" : "false";
      return {};
    case Json::value_t::number_integer:
      out += std::to_string(value.get<std::int64_t>());
      return {};
    case Json::value_t::number_unsigned:
      out += std::to_string(value.get<std::uint64_t>());
      return {};
    case Json::value_t::string:
      writeString(value.get_ref<const std::string&>(), out);
      return {};
    case Json::value_t::array: {
      char separator = '[';
      for (const auto& item : value) {
        out += std::exchange(separator, ',') == '[' ? '[' : ',';
        PIBOX_TRY(write(item, out));
      }
      out += separator == '[' ? "[]" : "]";
      return {};
    }
    case Json::value_t::object: {
      // The members are sorted by their UTF-8 bytes, which is the order of code points.
      char separator = '{';
      for (const auto& [name, member] : value.items()) {
        out += std::exchange(separator, ',') == '{' ? '{' : ',';
        writeString(name, out);
        out += ':';
        PIBOX_TRY(write(member, out));
      }
      out += separator == '{' ? "{}" : "}";
      return {};
    }
    default:
      return fail(Code::JsonInvalid, "canonical JSON has no floats and no binary data");
  }
}

}  // namespace

Result<std::string> canonicalJson(const Json& value) {
  std::string out;
  PIBOX_TRY(write(value, out));
  return out;
}

}  // namespace pibox::trust
