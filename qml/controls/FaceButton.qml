import QtQuick
import PiBox.Upgrade

// One of the buttons that the face of the phase asks for; absent when it has no action. While an answer is awaited it keeps the focus but
// does nothing; and for a moment after it has come to mean something else, so that a second tap on "Upgrade" is not a first one on what
// is there now.
FootButton {
    id: control
    required property button button
    readonly property int meaning: button.action
    readonly property bool busy: Upgrade.pending !== Action.None && Upgrade.pending === meaning
    visible: meaning !== Action.None
    enabled: visible && (button.enabled || Upgrade.pending !== Action.None)
    dim: Upgrade.pending !== Action.None
    preferred: primary && visible
    text: busy ? qsTr("One moment…") : button.text
    onMeaningChanged: changed.restart()
    onClicked: if (!changed.running && !dim) Upgrade.act(button.action)
    Timer { id: changed; interval: 350 }
}
