#include "api/convert.h"

#include <QDBusMetaType>

namespace pibox::api {

void registerTypes() {
  static const bool once = [] {
    qDBusRegisterMetaType<MapList>();
    qDBusRegisterMetaType<QList<uint>>();
    return true;
  }();
  Q_UNUSED(once)
}

namespace detail {
namespace {

// What is nested in an a{sv} arrives as a QDBusArgument; what never left the process is the type itself.
template <class T>
T unpacked(const QVariant& value, const char* signature) {
  if (value.metaType() == QMetaType::fromType<QDBusArgument>()) {
    const auto argument = value.value<QDBusArgument>();
    return argument.currentSignature() == QLatin1StringView(signature) ? qdbus_cast<T>(argument) : T();
  }
  return value.value<T>();
}

}  // namespace

QVariantMap mapOf(const QVariant& value) {
  return unpacked<QVariantMap>(value, "a{sv}");
}
MapList mapsOf(const QVariant& value) {
  return unpacked<MapList>(value, "aa{sv}");
}
QStringList stringsOf(const QVariant& value) {
  return unpacked<QStringList>(value, "as");
}
QList<uint> numbersOf(const QVariant& value) {
  return unpacked<QList<uint>>(value, "au");
}

}  // namespace detail
}  // namespace pibox::api
