import PiBox.Upgrade

// An hour of the day.
StepRow {
    id: row
    property int hour: 0
    signal chosen(int hour)
    value: ServiceSettings.hourName(hour)
    less: qsTr("%1: one hour earlier").arg(text)
    more: qsTr("%1: one hour later").arg(text)
    onStepped: by => chosen((hour + by + 24) % 24)
}
