<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>Taille du texte et couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>Afficher de petites animations</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>Selon la taille de l’écran</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Petit écran</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Écran tactile</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Téléviseur</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>Essayée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>La vôtre sera conservée.</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>La vôtre a été conservée.</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>Celle de la nouvelle version sera reprise.</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>Celle de la nouvelle version a été reprise.</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>Les deux seront fusionnées.</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>Les deux ont été fusionnées.</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>Cela reste supprimé.</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>Cela est resté supprimé.</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>Cela a été examiné.</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>Vous l’avez ajouté.</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>Vous l’avez modifié, pas la nouvelle version.</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>Seuls le propriétaire ou les droits d’accès ont changé.</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>Vous l’avez supprimé.</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>Vous et la nouvelle version l’avez modifié.</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>Vous et la nouvelle version l’avez ajouté.</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>Vous l’avez modifié&#xa0;; la nouvelle version ne le contient plus.</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>Vous l’avez supprimé&#xa0;; la nouvelle version l’a modifié.</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>C’est autre chose dans la nouvelle version&#xa0;: un dossier au lieu d’un fichier, ou un lien.</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>Ce n’est pas compatible avec la nouvelle version.</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>Vous et la nouvelle version l’avez modifié, et c’est trop volumineux pour être fusionné.</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>Cela appartient à un programme installé.</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>Prendre celle de la nouvelle version</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>Annuler&#xa0;: remettre ce qu’il y avait avant mon choix</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>Comme le prévoit la nouvelle version</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>La vôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>Celle de la nouvelle version&#xa0;: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ est la vôtre, − celle de la nouvelle version.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>Rapport pour un téléphone</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Placez l’appareil photo d’un téléphone devant.</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>Il ne contient ni mots de passe ni aucune de vos données.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>Un problème inattendu est survenu dans le service de mise à jour.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Redémarrez la PiBox et réessayez. Si cela se reproduit, enregistrez un rapport et envoyez-le au fabricant.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>La mise à jour a été annulée.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Vous pouvez la relancer à tout moment.</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>La demande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>Vérifiez votre demande et réessayez.</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>Ce programme n’est pas autorisé à modifier la PiBox.</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>Utilisez l’application de mise à jour, ou exécutez la commande en tant que root ou membre du groupe pibox.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Ce n’est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>Attendez la fin de l’étape en cours, puis réessayez.</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>Un autre service de mise à jour est déjà à l’œuvre.</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>Attendez qu’il ait terminé. S’il ne se termine pas, redémarrez la PiBox.</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>Le service de mise à jour ne répond pas.</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>Redémarrez la PiBox et réessayez.</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>Un fichier nécessaire est introuvable.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>Réessayez. Si cela se reproduit, enregistrez un rapport et envoyez-le au fabricant.</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>Un fichier dépasse la taille autorisée.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>Réessayez plus tard. Si cela se reproduit, prévenez le fabricant de cette version.</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>Le nom ou le type d’un fichier n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>N’utilisez pas cette version. Prévenez son fabricant.</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>Impossible de lire la carte mémoire.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>Réessayez. Si cela se reproduit, la carte est peut-être usée&#xa0;: sauvegardez vos données et remplacez-la.</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>Impossible d’écrire sur la carte mémoire.</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>La carte mémoire est pleine.</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>Supprimez une ancienne image ou d’autres données, puis réessayez.</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>La carte mémoire est actuellement en lecture seule.</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>Redémarrez la PiBox. Si cela se reproduit, vérifiez la carte sur un ordinateur.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Un fichier est endommagé.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>Réessayez. Si cela se reproduit, prévenez le fabricant de cette version.</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>Le nom d’une image n’est pas autorisé.</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>Un fichier de suivi de la mise à jour était endommagé et a été mis de côté.</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>Relancez la mise à jour.</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>Cette image n’est pas sur la PiBox.</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>Choisissez une autre image ou téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>Cette image est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>L’image en cours d’utilisation et celle qui va être démarrée ne peuvent pas être supprimées.</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>Une image sur la carte est endommagée.</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>Supprimez-la et téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>La PiBox ne sait pas quelle image démarrer.</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>Revenez à l’image précédente, ou réécrivez la carte avec un ordinateur.</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>La liste des fichiers de cette version est endommagée ou non autorisée.</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>La liste des fichiers de cette version n’est pas signée avec une clé à laquelle cette PiBox fait confiance.</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>La nouvelle image n’a pas réussi son autotest.</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>Consultez les résultats de l’autotest. Réessayez, ou attendez la prochaine version.</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>La nouvelle image s’est arrêtée avant la fin de son autotest.</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>Réessayez, ou attendez la prochaine version.</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>La nouvelle image n’a pas pu être montée.</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>La PiBox n’a pas pu démarrer avec les fichiers de démarrage de la nouvelle image.</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>La nouvelle image n’a pas terminé son autotest à temps.</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>L’image installée n’a pas pu démarrer&#xa0;; la précédente a donc été utilisée.</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>Installez à nouveau la version la plus récente.</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>Il n’y a pas d’autre image à laquelle revenir.</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>Une image plus ancienne est conservée après chaque mise à jour. Il n’y en a pas encore eu, ou elle a été supprimée.</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>Il n’y a aucune réinitialisation à annuler.</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>Ce qui a été effacé l’a été définitivement, ou il n’y a pas eu de réinitialisation.</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>Cette PiBox ne peut pas redémarrer d’elle-même sur la nouvelle image.</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>Redémarrez-la manuellement&#xa0;; la nouvelle image sera essayée au prochain démarrage.</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>Il n’y a pas assez de place pour les nouveaux fichiers de démarrage.</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>Supprimez d’anciens fichiers de la partition de démarrage avec un ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>La PiBox n’est pas connectée au réseau.</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>Vérifiez le câble ou le Wi-Fi, ou utilisez une clé USB contenant la version.</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>Le serveur des versions est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>Vérifiez le réseau et l’adresse du dépôt dans les réglages, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>Vérifiez l’adresse du dépôt dans les réglages et la date de la PiBox.</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>Le serveur des versions signale une erreur.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>Il manque sur le serveur un fichier de cette version.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>Vérifiez l’adresse du dépôt dans les réglages, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>Le réseau demande d’abord de remplir une page de connexion.</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>Connectez-vous au réseau sur sa page, ou utilisez un autre réseau ou une clé USB.</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>Le téléchargement s’est arrêté.</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>Ce qui a été téléchargé est conservé. Vérifiez le réseau et reprenez.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>Le serveur renvoie vers une adresse qui n’est pas sûre.</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>Vérifiez l’adresse du dépôt dans les réglages.</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>La clé USB ou le dossier contenant la version n’est plus là.</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>Réinsérez la clé et reprenez.</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>Aucune adresse de dépôt n’est définie.</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>Saisissez l’adresse dans les réglages, ou utilisez une clé USB contenant la version.</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>La liste des versions est endommagée.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>Réessayez plus tard. Si cela se reproduit, prévenez le fabricant.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>La liste des versions n’est pas signée par le fabricant de cette PiBox.</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>N’utilisez pas ce dépôt. Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>Le serveur propose une liste de versions plus ancienne que celle que cette PiBox a déjà vue.</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>La liste des versions est périmée.</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>Vérifiez la date de la PiBox et réessayez plus tard. Si vous connaissez la source, vous pouvez tout de même continuer.</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>Deux parties de la liste des versions ne concordent pas.</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>Le serveur est peut-être en cours de modification. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>La liste des versions dépasse la taille autorisée.</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>Cette PiBox n’a pas de clé pour vérifier les versions.</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>Réécrivez la carte avec une image du fabricant.</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>Une partie de cette version n’a pas été signée par son fabricant.</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>Le fichier téléchargé n’est pas celui que le fabricant a signé.</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>Il a été supprimé. Réessayez&#xa0;; si cela se reproduit, prévenez le fabricant.</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>Un fichier de cette version est plus long ou plus court que celui que le fabricant a signé.</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>La carte mémoire n’a pas conservé ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>Réessayez. Si cela se reproduit, la carte est usée&#xa0;: sauvegardez vos données et remplacez-la.</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>Cette version est destinée à un autre type d’appareil.</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>Choisissez une version pour cette PiBox.</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>Cette version ne peut pas être installée directement par-dessus la version actuelle.</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>Installez d’abord la version intermédiaire.</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>Cette version est plus ancienne que celle installée.</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>Pour utiliser une image plus ancienne, revenez à l’une de celles encore présentes sur la PiBox.</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>Le fabricant a retiré cette version.</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>Attendez la suivante.</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>Il n’y a pas assez de place sur la carte mémoire pour cette version.</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>L’alimentation de la PiBox est trop faible.</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>Utilisez une alimentation plus puissante ou un câble plus court, puis réessayez.</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>La PiBox ne connaît pas l’heure&#xa0;; elle ne peut donc pas savoir si la liste des versions est récente.</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>Vous pouvez continuer. Pour plus de sûreté, connectez la PiBox à Internet et réessayez.</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>L’archive d’outils de cette version est endommagée ou non autorisée.</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>Vos réglages n’ont pas pu être repris dans la nouvelle image.</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>Vos réglages sont enregistrés d’une manière qui ne permet pas de les reprendre.</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>Enregistrez un rapport et envoyez-le au fabricant. Une réinitialisation d’usine rend la mise à jour possible.</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>Une clé est inutilisable.</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>Vérifiez la phrase secrète et le choix du fichier. Une clé endommagée doit être restaurée depuis sa copie ou remplacée.</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>La nouvelle image a été arrêtée par quelqu’un au démarrage.</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>Vous pouvez relancer la mise à jour à tout moment.</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>La mise à jour a été interrompue.</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>Ce qui a été fait est conservé. Reprenez pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>Le redémarrage convenu n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>Rien n’a été modifié. Redémarrez quand cela vous convient.</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>Publication impossible.</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>Corrigez ce qui est indiqué, puis réessayez. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>Une clé de signature manque ou ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>Vérifiez la phrase secrète et indiquez avec --keys le dossier qui contient la clé.</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>Ce n’est pas un dossier d’éditeur.</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>Indiquez le dossier créé par pibox-release init.</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>Le dépôt n’a pas de versions du type choisi.</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>Choisissez un autre type de versions (canal) dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>Interrogation du service de mise à jour.</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 est sur la carte</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>Il ne manque qu’un redémarrage. D’ici là, votre PiBox utilise %1.</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>Redémarrer et installer</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>Quand personne ne l’utilise</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 est disponible</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>Installer d’abord %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>Supprimer une image</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>Rechercher des mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>Cette PiBox n’a pas encore recherché de mises à jour.</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox est à jour</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>Dernière recherche de mises à jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>Aucune mise à jour trouvée</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>La PiBox ne connaît pas l’heure&#xa0;; il est donc impossible de savoir si ce résultat est récent.</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Utiliser la clé USB</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>Vous pouvez éteindre la PiBox à tout moment.</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>Veuillez ne pas éteindre la PiBox maintenant.</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>Recherche de mises à jour</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Préparation de %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>Tout est-il prêt pour la mise à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>Vous pouvez continuer à utiliser la PiBox.</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>La mise à jour est en pause</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>Reprendre la mise à jour</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>La PiBox essaie la nouvelle image. Si un test échoue, elle revient d’elle-même en arrière.</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>Voir les tests</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>L’étape en cours se termine.</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>Suspendre la mise à jour</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>Annuler la mise à jour</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>L’écran peut rester noir pendant deux minutes&#xa0;: c’est normal.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>Prêt à installer %1</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>La PiBox redémarre, essaie la nouvelle image et la conserve si elle réussit son autotest. Sinon, elle revient d’elle-même à %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>PiBox utilise maintenant %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>L’autotest est réussi. L’image précédente est conservée&#xa0;: vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>PiBox utilise à nouveau %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>Elle est revenue à l’image précédente, comme vous l’avez demandé, et l’autotest est réussi.</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox a été réinitialisée</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>Les réglages sont tels qu’ils étaient à l’arrivée de %1.</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>Les données de vos applications ont aussi été effacées.</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>Vos données n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>La réinitialisation a été annulée</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>Vos réglages sont rétablis.</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox a démarré %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>Résultats de l’autotest</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox est revenue à %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 n’a pas réussi le test «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 n’a pas réussi le test «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>Votre PiBox est en bon état et fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Relancer la demande</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Installer quand même</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>Elle modifie définitivement les données de vos applications&#xa0;: vous ne pourrez pas revenir en arrière avec ces données.</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>Elle modifie les données de vos applications. Une version antérieure ne les comprendra peut-être pas.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>La PiBox redémarre d’elle-même quand personne ne l’utilise, et essaie la nouvelle image.</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>D’ici là, elle utilise %1.</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>Pas de redémarrage automatique</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as &quot;Saved: 271 MB&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Mise à jour PiBox</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1&#xa0;: une heure plus tôt</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1&#xa0;: une heure plus tard</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>Images sur cette PiBox</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>Aucune image connue. Cette PiBox est-elle prévue pour deux images ?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>Une clé avec des versions est présente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>Insérez une clé USB contenant un dépôt PiBox. Elle est détectée automatiquement.</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Seules les versions signées par le fabricant de cette PiBox sont acceptées.</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>Utiliser la clé USB</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>Laisser le texte tel qu’il était</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>Effacer un caractère</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>Connexion payante</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>Rien n’est téléchargé sans vous demander.</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Télécharger au maximum à</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>Démarrages autorisés pour une nouvelle image</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>Un démarrage interrompu compte aussi. Quand ils sont épuisés, la PiBox revient d’elle-même en arrière.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrages</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>Un démarrage de moins</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>Un démarrage de plus</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Laisser la priorité aux autres programmes</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>Un transfert n’utilise que ce qu’ils laissent du réseau, de la carte mémoire et du processeur.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>Mise à jour PiBox</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>Le fabricant n’a pas rédigé de notes pour cette version.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>Un rapport indique les images présentes, ce qui s’est passé et les résultats de l’autotest. Il ne contient ni mots de passe ni aucune de vos données.</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>Le rapport se trouve ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>Enregistrer sur la clé</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>Enregistrer sur la PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>Pour l’emporter, insérez une clé USB.</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>Afficher un code pour téléphone</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>Source des versions</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>Adresse du dépôt</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>Seules les versions signées par le fabricant de cette PiBox sont acceptées.</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>Type de versions</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>Stable&#xa0;: versions testées</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>Nocturne&#xa0;: la plus récente, à peine testée</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>Les mêmes versions ailleurs</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>Ces adresses sont interrogées dans cet ordre quand le dépôt ne répond pas. Pour en retirer une, effacez son texte.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>Réinitialisation d’usine</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>Les réglages faits sur cette PiBox&#xa0;: Wi-Fi, son, affichage et programmes ajoutés.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>La version installée %1.</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>La version installée %1 et les données de vos applications&#xa0;: musique, films, photos.</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>Effacer aussi les données des applications</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>Annuler la réinitialisation…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>Réinitialiser la PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>Effacer les anciens réglages…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>Les réglages faits sur cette PiBox&#xa0;: son, affichage et programmes ajoutés.</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Garder le Wi-Fi et ses mots de passe</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>Garder la langue, le fuseau horaire et le clavier</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>Mises à jour automatiques</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>À ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>Il n’y a pas encore eu d’autotest. Il y en a un au premier démarrage de chaque nouvelle image.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>Lancer les tests sans risque</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>Mises à jour automatiques</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>Source des versions</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Taille du texte et couleurs</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>En attente du serveur depuis %Ln&#xa0;seconde.</numerusform>
            <numerusform>En attente du serveur depuis %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>En attente de la carte mémoire depuis %Ln&#xa0;seconde.</numerusform>
            <numerusform>En attente de la carte mémoire depuis %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>il reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>il reste environ %Ln&#xa0;minute</numerusform>
            <numerusform>il reste environ %Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>il reste environ %Ln&#xa0;heure</numerusform>
            <numerusform>il reste environ %Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>Lecture de la liste des versions</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>Reprise de vos réglages</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>Écriture sur la carte mémoire</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>Attente de la fin d’écriture sur la carte mémoire</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>Relecture de la carte mémoire</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>Mise en place des fichiers de démarrage</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>Place sur la carte mémoire</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>Signature du fabricant</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>la précédente</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>prête à démarrer</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>autotest non réussi</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandée</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>Correctifs de sécurité</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>Correctifs de sécurité importants</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>Recherche de mises à jour effectuée</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>Mise à jour commencée</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>Nouvelle image écrite</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Mise à jour annulée</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Échec de la mise à jour</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>Redémarrage convenu</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Mise à jour effectuée</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Retour à l’image précédente</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>Réinitialisation d’usine</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>Réinitialisation annulée</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>Image précédente démarrée</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>Image supprimée</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>Image vérifiée</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>Image endommagée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>Versions reprises d’un dossier ou d’une clé</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>la même image</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>Votre PiBox utilise toujours %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>Votre PiBox utilise toujours %1. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>Votre PiBox utilise à nouveau %1, comme avant.</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>Votre PiBox utilise toujours %1, mais quelqu’un devrait l’examiner.</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>L’image entière est téléchargée.</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>Seules les parties de l’image qui ne sont pas encore présentes sont téléchargées.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>Seul ce qui a changé est téléchargé, et l’image en est reconstituée.</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>Seul ce qui a changé est téléchargé, et l’image en est reconstituée : %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>C’est la façon la plus rapide.</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>C’est ce qui demande le moins de téléchargement.</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>Il n’existe pas de téléchargement plus petit pour les images présentes.</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>Il n’y a pas assez de place pour un téléchargement plus petit.</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>Un téléchargement plus petit ne convient pas à cette PiBox.</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>Le téléchargement plus petit était endommagé.</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>Presque tout est nouveau.</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>Le serveur n’indique pas quelles parties ont changé.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>Service de mise à jour</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>pas en ordre</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>Détails du transfert</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>Aucun transfert en cours.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message>
        <source>The changes are being looked at.</source>
        <translation>Examen des modifications en cours.</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>Vous n’avez rien modifié dans cette image.</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>Il y en a d’autres, mais aucune n’a besoin de vous.</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>Programmes à réinstaller peut-être&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>Le contenu n’est pas affiché&#xa0;: il pourrait s’agir d’un mot de passe.</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>Le début des différences&#xa0;:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>Les différences&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>%Ln de vos modifications sera reprise.</numerusform>
            <numerusform>%Ln de vos modifications seront reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>%Ln de vos modifications a été reprise.</numerusform>
            <numerusform>%Ln de vos modifications ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln a été modifiée par vous et par %1.</numerusform>
            <numerusform>%Ln ont été modifiées par vous et par %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>Aucune modification n’a été reprise dans cette image.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Redémarrage dans %Ln&#xa0;seconde</numerusform>
            <numerusform>Redémarrage dans %Ln&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Revenir à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>Réinitialiser la PiBox&#xa0;?</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>Annuler la réinitialisation&#xa0;?</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>Effacer définitivement les anciens réglages&#xa0;?</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>L’écran peut rester noir pendant deux minutes&#xa0;: c’est normal. Touchez l’écran ou appuyez sur une touche pour arrêter.</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>La version %1 est supprimée de la carte mémoire avec les réglages qui y ont été faits. Vous ne pourrez plus y revenir.</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Tous les réglages et toutes les données des applications sont effacés. La PiBox redémarre.</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Tous les réglages faits dans cette image sont effacés. Les données des applications restent. La PiBox redémarre.</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>Les réglages d’avant la réinitialisation sont rétablis. La PiBox redémarre.</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>Les réglages d’avant la réinitialisation sont supprimés. La réinitialisation ne pourra plus être annulée.</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>Redémarrer avec %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>Réinitialiser la PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>Rétablir mes réglages</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>Effacer les anciens réglages</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>Ne pas encore redémarrer</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Rester avec %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Garder mes réglages</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>Garder les anciens réglages</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>La PiBox redémarre et essaie %1. Si l’autotest réussit, cette version reste&#xa0;; sinon, %2 revient.</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>Les données de vos applications reprennent leur ancien format.</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>Les données de vos applications sont remises comme avant la mise à jour. Ce qui a été ajouté depuis est mis de côté.</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>Les données de vos applications restent telles quelles. Les anciennes applications ne les comprendront peut-être pas.</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Vos données restent telles quelles.</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>Tous les autres réglages et toutes les données des applications sont effacés. La PiBox redémarre.</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>Tous les autres réglages faits dans cette image sont effacés. Les données des applications restent. La PiBox redémarre.</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>Rechercher automatiquement</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>Télécharger automatiquement</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>Installer quand personne ne l’utilise</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>jamais automatiquement</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>connexion payante</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>%1 au maximum</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>seulement ce que les autres laissent</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>%1 à télécharger, %2 déjà présents</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>Nécessite %1 sur la carte mémoire</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>Les tests de %1 sont en cours.</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 a réussi son autotest. %2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 n’a pas réussi son autotest. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln&#xa0;version sur cette clé</numerusform>
            <numerusform>%Ln&#xa0;versions sur cette clé</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>Taille de la version</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>Téléchargé jusqu’ici</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>Économisé, car déjà présent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>Les réglages d’avant la réinitialisation (%1) peuvent être rétablis.</translation>
    </message>
</context>
</TS>
