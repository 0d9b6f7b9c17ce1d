import QtQuick
import QtQuick.Templates as T
import PiBox.Upgrade

// The text of the on-screen keyboard. Up and Down leave it, Left and Right move in it.
T.TextField {
    id: control
    implicitHeight: Theme.target
    implicitWidth: 200
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font { family: Theme.family; pixelSize: Theme.body }
    verticalAlignment: TextInput.AlignVCenter
    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    activeFocusOnTab: true
    maximumLength: 1024
    Accessible.role: Accessible.EditableText
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border { width: Theme.line * 2; color: Theme.outline }
        FocusRing { control: control }
    }
}
