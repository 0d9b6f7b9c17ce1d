#pragma once
// A list for QML: rows of named values. A row that only changed stays the same delegate, so the focus stays where it
// is.

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pibox::screen {

class Rows : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS
  /// How many rows there are.
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  /// `names`: of the roles; the first one identifies a row.
  explicit Rows(QList<QByteArray> names, QObject* parent = nullptr);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Each row has one value for each role, in their order.
  void setRows(const QList<QVariantList>& rows);

 Q_SIGNALS:
  void countChanged();

 private:
  QList<QByteArray> m_names;
  QList<QVariantList> m_rows;
};

}  // namespace pibox::screen
