import QtQuick
import PiBox.Upgrade

// The ring of the item in focus: outside of it, with a gap of the ground between, so that it shows on every colour.
Rectangle {
    required property Item control
    anchors.fill: parent
    anchors.margins: -(Theme.ring + 2)
    visible: control.activeFocus
    color: "transparent"
    radius: Theme.radius + Theme.ring
    border { width: Theme.ring; color: Theme.focus }
}
