import QtQuick
import PiBox.Upgrade

// One of the buttons that the face of the phase asks for; absent when it has no action. While an answer is awaited it keeps the focus but
// does nothing; and for a moment after it has come to mean something else, so that a second tap on "Upgrade" is not a first one on what
// is there now.
ActionButton {
    id: control
    required property button button
    readonly property int meaning: button.action
    readonly property bool busy: Upgrade.pending !== Action.None && Upgrade.pending === meaning
    visible: meaning !== Action.None
    enabled: visible && (button.enabled || Upgrade.pending !== Action.None)
    dim: Upgrade.pending !== Action.None
    preferred: primary && visible
    // On a small panel two stand in a row, in any language: the words wrap.
    readonly property real most: parent ? (Theme.panel ? (parent.width - 2 * Theme.ring - 6) / 2 : parent.width) : implicitWidth
    width: Math.min(implicitWidth, most)
    text: busy ? qsTr("One moment…") : button.text
    onMeaningChanged: changed.restart()
    onClicked: if (!changed.running && !dim) Upgrade.act(button.action)
    Timer { id: changed; interval: 350 }
}
