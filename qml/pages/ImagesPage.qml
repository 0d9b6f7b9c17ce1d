pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Every image on the card: what it is to this PiBox, and what can be done with it. Pressing one folds out its buttons.
Frame {
    id: page
    property string open: ""
    title: qsTr("Images on this PiBox")
    onOpenChanged: console.debug(trace, "unfolded", open)
    LoggingCategory { id: trace; name: "pibox.screen" }
    readonly property bool busy: Upgrade.pending === Action.OpenImages
    // To delete an image takes its time on a slow card.
    foot: [
        Words { objectName: "imagesBusy"; visible: page.busy; text: qsTr("One moment…") }
    ]
    Repeater {
        model: Upgrade.banks
        delegate: Column {
            id: entry
            required property string bank
            required property string title
            required property string detail
            required property string role
            required property bool running
            required property bool mayRollback
            required property bool mayRemove
            required property string verified
            readonly property bool unfolded: page.open === bank || (Navigator.page === Page.Rollback && mayRollback && page.open === "")
            width: parent.width
            spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
            onImplicitHeightChanged: if (page.open === bank) page.show(entry)
            ListRow {
                objectName: "bank-" + entry.bank
                text: entry.title
                detail: entry.detail
                name: entry.verified === "no" || entry.role === "failed" ? "cross" : entry.running ? "check" : "images"
                colour: entry.verified === "no" || entry.role === "failed" ? Theme.bad : entry.running ? Theme.good : Theme.quiet
                preferred: entry.running && Navigator.page === Page.Images
                onClicked: page.open = entry.unfolded ? "-" : entry.bank
            }
            Flow {
                visible: entry.unfolded
                width: parent.width
                spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
                FootButton {
                    objectName: "rollback-" + entry.bank
                    visible: entry.mayRollback
                    primary: true
                    dim: page.busy
                    preferred: Navigator.page === Page.Rollback
                    text: qsTr("Go back to %1").arg(entry.title)
                    onClicked: if (!dim) Questions.ask(Questions.Rollback, entry.bank)
                }
                FootButton {
                    objectName: "verify-" + entry.bank
                    dim: page.busy
                    text: qsTr("Check %1").arg(entry.title)
                    onClicked: {
                        if (dim) return
                        Upgrade.verify(entry.bank)
                        Navigator.home()
                    }
                }
                FootButton {
                    objectName: "remove-" + entry.bank
                    visible: entry.mayRemove
                    dim: page.busy
                    text: qsTr("Remove %1").arg(entry.title)
                    onClicked: if (!dim) Questions.ask(Questions.Remove, entry.bank)
                }
            }
        }
    }
    Words { width: parent.width; visible: Upgrade.banks.count === 0; text: qsTr("No images are known. Is this PiBox set up for two images?") }
}
