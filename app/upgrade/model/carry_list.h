#pragma once
// What becomes of the person's changes: the list before a restart and after an upgrade, the two versions of one file,
// and the choice between them. Asked for when a release is ready for the restart, and when its page is opened; the
// service may take seconds to answer.

#include "api/carry.h"
#include "rows.h"
#include "upgrade.h"

namespace pibox::screen {

class CarryList : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  /// Whether the service has been asked and has not answered yet.
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  /// What the list is about, in a sentence or two.
  Q_PROPERTY(QString summary READ summary NOTIFY changed)
  /// How many changes are carried over and how many the release changed too; empty when that is not known.
  Q_PROPERTY(QString carried READ carried NOTIFY changed)
  /// What else there is to know: packages, renumbered users; empty when there is nothing.
  Q_PROPERTY(QString more READ more NOTIFY changed)
  /// Roles: key, path, outcome (in words), conflict. The first kMaxRows; those that need a person come first.
  Q_PROPERTY(pibox::screen::Rows* entries READ entries CONSTANT)

  // The entry that is open.
  Q_PROPERTY(QString path READ path NOTIFY entryChanged)
  Q_PROPERTY(QString outcome READ outcome NOTIFY entryChanged)
  Q_PROPERTY(QString versions READ versions NOTIFY entryChanged)
  /// Roles: side, title, chosen.
  Q_PROPERTY(pibox::screen::Rows* sides READ sides CONSTANT)
  /// Roles: number, side (both mine theirs gap), line.
  Q_PROPERTY(pibox::screen::Rows* lines READ lines CONSTANT)

 public:
  static constexpr int kMaxRows = 60;
  static constexpr int kMaxLines = 120;

  CarryList(Remote& remote, Upgrade& upgrade, QObject* parent = nullptr);
  ~CarryList() override;
  static CarryList* create(QQmlEngine* qml, QJSEngine* js);

  [[nodiscard]] bool busy() const { return m_waiting > 0; }
  [[nodiscard]] QString summary() const;
  [[nodiscard]] QString carried() const;
  [[nodiscard]] QString more() const;
  [[nodiscard]] Rows* entries() { return &m_entries; }
  [[nodiscard]] QString path() const;
  [[nodiscard]] QString outcome() const;
  [[nodiscard]] QString versions() const;
  [[nodiscard]] Rows* sides() { return &m_sides; }
  [[nodiscard]] Rows* lines() { return &m_lines; }

  /// Asks the service for the list anew.
  Q_INVOKABLE void refresh();
  /// Opens an entry: asks for the two versions if there is something to show.
  Q_INVOKABLE void open(const QString& key);
  /// Takes a side for the open entry; the list is asked for again.
  Q_INVOKABLE void choose(const QString& side);

  void retranslate();

 Q_SIGNALS:
  void changed();
  void entryChanged();

 private:
  [[nodiscard]] const api::CarryEntry* entry() const;
  void follow();
  void ask(const QString& method, const QVariantList& arguments, const std::function<void(const QVariantMap&)>& take);
  void fill();
  void fillEntry();

  Remote& m_remote;
  Upgrade& m_upgrade;
  api::CarryReport m_report;
  api::CarryDiff m_diff;
  bool m_known = false;
  Phase::Value m_phase = Phase::Connecting;
  QString m_problem;
  int m_waiting = 0;
  std::string m_key;
  Rows m_entries;
  Rows m_sides;
  Rows m_lines;
};

}  // namespace pibox::screen
