#pragma once
// The face of the upgrade in each phase: title, sentence, up to three buttons. One pure function, so that a table test
// can walk every state; QML only lays it out.

#include "facts.h"

#include <QCoreApplication>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pibox::screen {

/// A button: what it does and what it says. Without an action there is no button.
struct Button {
  Q_GADGET
  QML_VALUE_TYPE(button)
  Q_PROPERTY(pibox::screen::Action::Value action MEMBER action)
  Q_PROPERTY(QString text MEMBER text)
  Q_PROPERTY(bool enabled MEMBER enabled)

 public:
  Action::Value action = Action::None;
  QString text;
  bool enabled = true;

  friend bool operator==(const Button&, const Button&) = default;
};

struct Face {
  Q_DECLARE_TR_FUNCTIONS(Face)

 public:
  QString title;
  QString text;
  QString note;    ///< a second, quieter sentence
  QString safety;  ///< "May I switch it off now?", in words; empty outside work
  Button primary;
  Button secondary;
  Button tertiary;

  friend bool operator==(const Face&, const Face&) = default;

  static Face of(const Facts& facts);

 private:
  void resting(const Facts& facts);
  void remind(const Facts& facts);
  void working(const Facts& facts);
  void ready(const Facts& facts);
  void after(const Facts& facts);
  void wentBack(const Facts& facts);
  void failed(const Facts& facts);
};

/// What helps against an error: the button of the error template.
Button remedyButton(const Facts& facts);

}  // namespace pibox::screen
