<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show small movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new. Your data was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox installed with banks?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Upgrades by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrades by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking your settings along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New image written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back. Your data stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) on this stick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cleared on %1 can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
