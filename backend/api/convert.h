#pragma once
// The values of api/status.h as the a{sv} of the bus, and back. Reading never fails: what is missing, unknown or of
// another type stays at its default, so an older screen and a newer service understand each other.

#include "api/status.h"

#include <QDBusArgument>
#include <QMetaType>
#include <QVariantMap>

#include <concepts>

namespace pibox::api {

using MapList = QList<QVariantMap>;

/// Registers the types that go over the bus; once, before the first message.
void registerTypes();

/// As it goes over the bus. The value of a `Status` is the map of all properties.
template <class T>
QVariantMap toMap(const T& value);

/// The inverse of toMap(); also of maps as they come in messages (with QDBusArgument inside).
template <class T>
T fromMap(const QVariantMap& map);

namespace detail {

template <class T>
concept Struct = requires(const T& value) { value.fields([](const char*, const auto&) {}); };
template <class T>
concept Named = std::is_enum_v<T>;

QVariantMap mapOf(const QVariant& value);
MapList mapsOf(const QVariant& value);
QStringList stringsOf(const QVariant& value);
QList<uint> numbersOf(const QVariant& value);

inline QVariant write(const std::string& v) {
  return v.empty() ? QVariant() : QVariant(QString::fromStdString(v));
}
inline QVariant write(bool v) {
  return v;
}
inline QVariant write(double v) {
  return v;
}
inline QVariant write(std::uint32_t v) {
  return QVariant::fromValue<uint>(v);
}
inline QVariant write(std::uint64_t v) {
  return QVariant::fromValue<qulonglong>(v);
}
inline QVariant write(Named auto v) {
  return QString::fromLatin1(nameOf(v));
}
inline QVariant write(const Struct auto& v) {
  return toMap(v);
}
template <class T>
QVariant write(const std::optional<T>& v) {
  return v ? write(*v) : QVariant();
}
template <class T>
QVariant write(const std::vector<T>& v) {
  if constexpr (Struct<T>) {
    MapList out;
    for (const auto& each : v) out << toMap(each);
    return QVariant::fromValue(out);
  } else if constexpr (std::same_as<T, std::string>) {
    QStringList out;
    for (const auto& each : v) out << QString::fromStdString(each);
    return out;
  } else {
    return QVariant::fromValue(QList<uint>(v.begin(), v.end()));
  }
}

// Each read() says whether `from` was of the right kind; if not, it leaves the value alone.

inline bool read(const QVariant& from, std::string& v) {
  if (from.typeId() != QMetaType::QString) return false;
  v = from.toString().toStdString();
  return true;
}
inline bool read(const QVariant& from, bool& v) {
  if (from.typeId() != QMetaType::Bool) return false;
  v = from.toBool();
  return true;
}
inline bool read(const QVariant& from, double& v) {
  if (from.typeId() != QMetaType::Double) return false;
  v = from.toDouble();
  return true;
}
inline bool read(const QVariant& from, std::uint32_t& v) {
  if (from.typeId() != QMetaType::UInt) return false;
  v = from.toUInt();
  return true;
}
inline bool read(const QVariant& from, std::uint64_t& v) {
  if (from.typeId() != QMetaType::ULongLong) return false;
  v = from.toULongLong();
  return true;
}
template <Named E>
bool read(const QVariant& from, E& v) {
  if (from.typeId() != QMetaType::QString) return false;
  const auto value = fromName<E>(from.toString().toStdString());
  if (value) v = *value;
  return value.has_value();
}
template <Struct T>
bool read(const QVariant& from, T& v) {
  v = fromMap<T>(mapOf(from));
  return true;
}
template <class T>
bool read(const QVariant& from, std::optional<T>& v) {
  T value{};
  if (!read(from, value)) return false;
  v = value;
  return true;
}
template <class T>
bool read(const QVariant& from, std::vector<T>& v) {
  v.clear();
  if constexpr (Struct<T>) {
    for (const auto& each : mapsOf(from)) v.push_back(fromMap<T>(each));
  } else if constexpr (std::same_as<T, std::string>) {
    for (const auto& each : stringsOf(from)) v.push_back(each.toStdString());
  } else {
    for (const auto each : numbersOf(from)) v.push_back(each);
  }
  return true;
}

}  // namespace detail

template <class T>
QVariantMap toMap(const T& value) {
  QVariantMap map;
  value.fields([&](const char* name, const auto& member) {
    const QVariant variant = detail::write(member);
    if (variant.isValid()) map.insert(QString::fromLatin1(name), variant);
  });
  return map;
}

/// Overwrites the members that `map` has (PropertiesChanged).
template <class T>
void apply(const QVariantMap& map, T& value) {
  value.fields([&](const char* name, auto& member) {
    const auto found = map.constFind(QString::fromLatin1(name));
    if (found != map.constEnd()) detail::read(*found, member);
  });
}

/// The members of `now` that differ from `before`.
template <class T>
QVariantMap changedMembers(const T& before, const T& now) {
  std::vector<const void*> old;
  before.fields([&](const char*, const auto& member) { old.push_back(&member); });
  QVariantMap changed;
  auto at = old.begin();
  now.fields([&]<class M>(const char* name, const M& member) {
    if (const auto* was = static_cast<const M*>(*at++); !(*was == member))
      changed.insert(QString::fromLatin1(name), detail::write(member));
  });
  return changed;
}

template <class T>
T fromMap(const QVariantMap& map) {
  T value;
  apply(map, value);
  return value;
}

}  // namespace pibox::api
