#pragma once
// The values of api/status.h as JSON, with the same names as on the bus: for the engine's own files. Reading is as
// forgiving as api/convert.h: what is missing or strange stays at its default.

#include "api/status.h"
#include "base/json.h"

#include <concepts>
#include <nlohmann/json.hpp>

namespace pibox::api {

template <class T>
concept Fields = requires(const T& value) { value.fields([](const char*, const auto&) {}); };

template <Fields T>
Json toJson(const T& value);
template <Fields T>
T fromJson(const Json& json, T value = {});

namespace asjson {

inline Json write(const std::string& v) {
  return v;
}
inline Json write(bool v) {
  return v;
}
inline Json write(double v) {
  return v;
}
inline Json write(std::unsigned_integral auto v) {
  return v;
}
template <class E>
  requires std::is_enum_v<E>
Json write(E v) {
  return nameOf(v);
}
template <Fields T>
Json write(const T& v) {
  return toJson(v);
}
template <class T>
Json write(const std::optional<T>& v) {
  return v ? write(*v) : Json();
}
template <class T>
Json write(const std::vector<T>& v) {
  Json out = Json::array();
  for (const auto& each : v) out.push_back(write(each));
  return out;
}

inline void read(const Json& json, std::string& v) {
  if (json.is_string()) v = json.get<std::string>();
}
inline void read(const Json& json, double& v) {
  if (json.is_number()) v = json.get<double>();
}
inline void read(const Json& json, bool& v) {
  if (json.is_boolean()) v = json.get<bool>();
}
template <std::unsigned_integral T>
void read(const Json& json, T& v) {
  // parseJson() makes every integer a signed one.
  if (!json.is_number_integer() || (!json.is_number_unsigned() && json.get<std::int64_t>() < 0)) return;
  if (json.get<std::uint64_t>() <= std::numeric_limits<T>::max()) v = json.get<T>();
}
template <class E>
  requires std::is_enum_v<E>
void read(const Json& json, E& v) {
  if (json.is_string()) v = fromName<E>(json.get<std::string>()).value_or(v);
}
template <Fields T>
void read(const Json& json, T& v) {
  v = fromJson<T>(json);
}
template <class T>
void read(const Json& json, std::optional<T>& v) {
  if (json.is_null()) return;
  T value{};
  read(json, value);
  v = value;
}
template <class T>
void read(const Json& json, std::vector<T>& v) {
  if (!json.is_array()) return;
  v.clear();
  for (const auto& each : json) read(each, v.emplace_back());
}

}  // namespace asjson

template <Fields T>
Json toJson(const T& value) {
  Json json = Json::object();
  value.fields([&](const char* name, const auto& member) {
    Json written = asjson::write(member);
    if (!written.is_null()) json[name] = std::move(written);
  });
  return json;
}

template <Fields T>
T fromJson(const Json& json, T value) {
  if (!json.is_object()) return value;
  value.fields([&](const char* name, auto& member) {
    if (const auto found = json.find(name); found != json.end()) asjson::read(*found, member);
  });
  return value;
}

}  // namespace pibox::api
