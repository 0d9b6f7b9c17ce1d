import PiBox.Upgrade

// A button in a row of buttons: all are as high as the primary one, and the words wrap where so many have to stand in a row.
ActionButton {
    /// How many stand in a row, in any language; 1: no more than there is room for.
    property int columns: Theme.panel && !Theme.upright ? 2 : 1
    readonly property real most: parent ? (parent.width - (columns - 1) * Math.max(Theme.gap, 2 * Theme.ring + 6)) / columns : implicitWidth
    width: Math.min(implicitWidth, most)
    height: Math.max(implicitHeight, Theme.primaryTarget)
}
