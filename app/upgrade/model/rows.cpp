#include "rows.h"

namespace pibox::screen {

Rows::Rows(QList<QByteArray> names, QObject* parent) : QAbstractListModel(parent), m_names(std::move(names)) {}

int Rows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant Rows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return m_rows.at(index.row()).value(role - Qt::UserRole);
}

QHash<int, QByteArray> Rows::roleNames() const {
  QHash<int, QByteArray> roles;
  for (int i = 0; i < m_names.size(); ++i) roles.insert(Qt::UserRole + i, m_names.at(i));
  return roles;
}

void Rows::setRows(const QList<QVariantList>& rows) {
  if (rows == m_rows) return;
  bool sameRows = rows.size() == m_rows.size();
  for (int i = 0; sameRows && i < rows.size(); ++i) sameRows = rows.at(i).first() == m_rows.at(i).first();
  if (!sameRows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
    return;
  }
  for (int i = 0; i < rows.size(); ++i) {
    if (rows.at(i) == m_rows.at(i)) continue;
    m_rows[i] = rows.at(i);
    Q_EMIT dataChanged(index(i), index(i));
  }
}

}  // namespace pibox::screen
