pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Everything beside the upgrade itself.
Frame {
    id: page
    title: qsTr("Menu")
    // No word is broken, in any language.
    readonly property int columns: Theme.upright || (Theme.panel && Preferences.textSize > 100) ? 2 : Theme.panel ? 3 : 4
    Grid {
        id: grid
        width: parent.width
        columns: page.columns
        spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
        Tile { name: "upgrade"; text: qsTr("Upgrade"); preferred: true; onClicked: Navigator.home() }
        Tile { name: "images"; text: qsTr("Images"); onClicked: Navigator.open(Page.Images) }
        Tile { name: "change"; text: qsTr("Your changes"); onClicked: Navigator.open(Page.Changes) }
        Tile { name: "selftest"; text: qsTr("Self-test"); onClicked: Navigator.open(Page.SelfTest) }
        Tile { name: "history"; text: qsTr("History"); onClicked: Navigator.open(Page.History) }
        Tile { name: "settings"; text: qsTr("Settings"); onClicked: Navigator.open(Page.Settings) }
        Tile { name: "reset"; text: qsTr("Reset"); onClicked: Navigator.open(Page.Reset) }
    }
}
