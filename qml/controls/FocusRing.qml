import QtQuick
import PiBox.Upgrade

// The ring of the item in focus: outside of it, with a gap of the ground between, so that it shows on every colour; where items stand
// too close for that, inside, in a colour that shows on theirs.
Rectangle {
    required property Item control
    property bool inside: false
    property color colour: Theme.focus
    anchors.fill: parent
    anchors.margins: inside ? Theme.line + 1 : -(Theme.ring + 2)
    visible: control.activeFocus
    color: "transparent"
    radius: inside ? Theme.radius - 2 : Theme.radius + Theme.ring
    border { width: Theme.ring; color: colour }
}
