<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>文字サイズと配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>小さなアニメーションを表示</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>画面サイズに合わせる</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>小型パネル</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>タッチスクリーン</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>テレビ</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>試用中</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>試行済み</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>ご自分の内容を残します。</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>ご自分の内容を残しました。</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>新しいバージョンの内容を使います。</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>新しいバージョンの内容を使いました。</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>両方を統合します。</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>両方を統合しました。</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>削除されたままになります。</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>削除されたままです。</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>確認しました。</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>ご自分で追加したものです。</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>ご自分で変更しました。新しいバージョンでは変わっていません。</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>所有者またはアクセス権だけが変更されました。</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>ご自分で削除したものです。</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>ご自分でも新しいバージョンでも変更されました。</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>ご自分でも新しいバージョンでも追加されました。</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>ご自分で変更しましたが、新しいバージョンにはもうありません。</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>ご自分で削除しましたが、新しいバージョンで変更されました。</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>新しいバージョンでは別のものになっています: ファイルの代わりにフォルダー、またはリンク。</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>新しいバージョンには合いません。</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>ご自分でも新しいバージョンでも変更されましたが、大きすぎて統合できません。</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>インストールされたプログラムの一部です。</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>自分の内容を使う</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>新しいバージョンの内容を使う</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>両方を統合</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>取り消す: 選ぶ前の内容に戻す</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>新しいバージョンの想定どおり</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>変更した内容</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>ご自分の内容: %1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>新しいバージョンの内容: %1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ はご自分の内容、− は新しいバージョンの内容です。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>変更した内容</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>スマートフォン用のレポート</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>スマートフォンのカメラをかざしてください。</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>パスワードや個人のデータは含まれません。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>アップグレードサービスで予期しない問題が発生しました。</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>PiBox を再起動して、もう一度お試しください。再び起きる場合は、レポートを保存してメーカーに送ってください。</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>アップグレードは中止されました。</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>要求を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>要求の内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>このプログラムには PiBox を変更する権限がありません。</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>アップグレードアプリを使うか、root または pibox グループのメンバーとしてコマンドを実行してください。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>現在この操作はできません。</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>現在の処理が終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>別のアップグレードサービスがすでに動作しています。</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>終わるまでお待ちください。終わらない場合は、PiBox を再起動してください。</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>アップグレードサービスが応答しません。</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>PiBox を再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>必要なファイルがありません。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>もう一度お試しください。再び起きる場合は、レポートを保存してメーカーに送ってください。</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>ファイルが許容サイズを超えています。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>後でもう一度お試しください。再び起きる場合は、このバージョンのメーカーに知らせてください。</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>ファイルの名前または種類が許可されていません。</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>このバージョンは使わず、メーカーに知らせてください。</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>メモリーカードを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>もう一度お試しください。再び起きる場合は、カードの寿命の可能性があります。データを保存してから交換してください。</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>メモリーカードに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>メモリーカードの空きがありません。</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>古いイメージやほかのデータを削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>メモリーカードは現在、読み取り専用です。</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>PiBox を再起動してください。再び起きる場合は、パソコンでカードを確認してください。</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>もう一度お試しください。再び起きる場合は、このバージョンのメーカーに知らせてください。</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>イメージの名前が許可されていません。</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>アップグレードの記録が壊れていたため、別に退避しました。</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>アップグレードをもう一度開始してください。</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>このイメージは PiBox にありません。</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>別のイメージを選ぶか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>このイメージは使用中です。</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>動作中のイメージと、これから起動するイメージは削除できません。</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>カードにあるイメージが壊れています。</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>削除して、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>PiBox は起動するイメージを特定できません。</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>前のイメージに戻すか、パソコンでカードに書き込み直してください。</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>このバージョンのファイル一覧が壊れているか、許可されていません。</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>このバージョンのファイル一覧は、この PiBox が信頼する鍵で署名されていません。</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>新しいイメージはセルフテストに合格しませんでした。</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>セルフテストの結果を確認してください。もう一度試すか、次のバージョンをお待ちください。</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>新しいイメージは、セルフテストが終わる前に停止しました。</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>もう一度試すか、次のバージョンをお待ちください。</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>新しいイメージをマウントできませんでした。</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>新しいイメージの起動ファイルで PiBox を起動できませんでした。</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>新しいイメージのセルフテストが時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>インストールしたイメージを起動できなかったため、前のイメージを起動しました。</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>最新のバージョンをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>戻せる別のイメージがありません。</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>アップグレードのたびに古いイメージが残されます。まだアップグレードしていないか、イメージが削除されています。</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>取り消せるリセットがありません。</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>消去した内容は完全に削除されたか、リセットは行われていません。</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>この PiBox は、自動で新しいイメージに切り替えて再起動できません。</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>手動で再起動してください。次の起動時に新しいイメージを試します。</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>新しい起動ファイルを置く空きがありません。</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>パソコンで起動パーティションの古いファイルを削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>PiBox がネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>ケーブルまたは Wi-Fi を確認するか、このバージョンの入った USB メモリーを使ってください。</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>配布サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>ネットワークと設定のリポジトリアドレスを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>サーバーの身元を確認できませんでした。</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>設定のリポジトリアドレスと PiBox の日付を確認してください。</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>配布サーバーがエラーを返しました。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>このバージョンに必要なファイルがサーバーにありません。</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>設定のリポジトリアドレスを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>このネットワークでは、先にログインページへの入力が必要です。</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>ネットワークのページでログインするか、別のネットワークまたは USB メモリーを使ってください。</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>ダウンロードが止まりました。</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>ダウンロードした分は残っています。ネットワークを確認して再開してください。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>サーバーが安全でない場所を指しています。</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>設定のリポジトリアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>このバージョンの入った USB メモリーまたはフォルダーが見つからなくなりました。</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>USB メモリーをもう一度差し込んで再開してください。</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>リポジトリアドレスが設定されていません。</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>設定でアドレスを入力するか、このバージョンの入った USB メモリーを使ってください。</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>バージョンの一覧が壊れています。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>後でもう一度お試しください。再び起きる場合は、メーカーに知らせてください。</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>バージョンの一覧は、この PiBox のメーカーによって署名されていません。</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>このリポジトリは使わないでください。設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>サーバーにあるバージョンの一覧は、この PiBox が前に見たものより古くなっています。</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>バージョンの一覧の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>PiBox の日付を確認して、後でもう一度お試しください。配布元が確かな場合は、このまま続けることもできます。</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>バージョンの一覧の 2 つの部分が一致しません。</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>サーバーが更新中の可能性があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>バージョンの一覧が許容サイズを超えています。</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>この PiBox には、バージョンを検証する鍵がありません。</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>メーカーのイメージでカードに書き込み直してください。</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>このバージョンには、メーカーが署名していない部分があります。</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>ダウンロードした内容が、メーカーの署名したものと異なります。</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>この内容は破棄しました。もう一度お試しください。再び起きる場合は、メーカーに知らせてください。</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>このバージョンのファイルの長さが、メーカーの署名したものと異なります。</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>メモリーカードに書き込んだ内容が保持されていません。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>もう一度お試しください。再び起きる場合は、カードの寿命です。データを保存してから交換してください。</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>このバージョンは別の種類の機器用です。</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>この PiBox 用のバージョンを選んでください。</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>このバージョンは、現在のバージョンに直接上書きできません。</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>先に中間のバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>このバージョンは、インストール済みのものより古いバージョンです。</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>古いイメージを使うには、PiBox に残っているイメージに戻してください。</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>メーカーがこのバージョンの公開を取りやめました。</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>次のバージョンをお待ちください。</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>メモリーカードに、このバージョンのための空きが足りません。</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>PiBox の電源が弱すぎます。</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>より強力な電源または短いケーブルを使って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>PiBox の時刻が不明なため、バージョンの一覧がどれほど新しいか判断できません。</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>このまま続けられます。確実にするには、PiBox をインターネットに接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>このバージョンのツールアーカイブが壊れているか、許可されていません。</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>設定を新しいイメージに引き継げませんでした。</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>設定が、引き継げない形式で保存されています。</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>レポートを保存してメーカーに送ってください。工場出荷状態に戻すと、アップグレードできます。</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>鍵を使用できません。</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>パスフレーズと、ファイルが正しいかを確認してください。壊れた鍵は、コピーから復元するか、新しい鍵に交換する必要があります。</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>新しいイメージは、起動時に手動で止められました。</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>アップグレードはいつでもやり直せます。</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>アップグレードが中断されました。</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>ここまでの作業は残っています。再開すると続きから進みます。</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>予定していた再起動が行われませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>何も変更されていません。都合のよいときに再起動してください。</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>公開できません。</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>示された点を直して、もう一度お試しください。何も公開されていません。</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>署名鍵がないか、開くことができません。</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>パスフレーズを確認し、鍵のあるフォルダーを --keys で指定してください。</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>これは公開者のフォルダーではありません。</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>pibox-release init で作成したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>設定した種類のバージョンがリポジトリにありません。</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>設定で別の種類のバージョン（チャンネル）を選んでください。</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>アップグレードサービスに問い合わせています。</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 はカードにあります</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>あとは再起動するだけです。それまで PiBox は %1 で動作します。</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>再起動してインストール</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>使っていないときに実行</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 を利用できます</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>先に %1 をインストール</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>%1 にアップグレード</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>イメージを削除</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>アップグレードを確認しますか？</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>この PiBox はまだアップグレードを確認していません。</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox は最新です</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>アップグレードの最終確認: %1。</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>アップグレードはありません</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>PiBox の時刻が不明なため、この結果がどれほど新しいか判断できません。</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>アップグレードを確認</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>USB メモリーを使う</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>PiBox の電源はいつでも切れます。</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>今は PiBox の電源を切らないでください。</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>アップグレードを確認しています</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 を準備しています</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>アップグレードの準備はできていますか？</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 をダウンロードしています</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>PiBox は引き続き使えます。</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>アップグレードは一時停止中です</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>ダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>アップグレードを続ける</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を検証しています</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 をテストしています</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>PiBox は新しいイメージを試しています。テストに失敗すると、自動で元に戻ります。</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>テストを見る</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>進行中の処理を終わらせています。</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>アップグレードを一時停止</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>確認をやめる</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>アップグレードを中止</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>再起動しています</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>画面が 2 分ほど暗いままになることがありますが、正常です。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>PiBox は再起動して新しいイメージを試し、セルフテストに合格すればそのまま使います。合格しない場合は、自動で %1 に戻ります。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>PiBox は %1 になりました</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>セルフテストに合格しました。前のイメージは残っているので、元に戻せます。</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>PiBox は再び %1 で動作しています</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>ご希望どおり前のイメージに戻り、セルフテストに合格しました。</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox をリセットしました</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>設定は %1 のインストール直後の状態です。</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>アプリのデータも消去しました。</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>データには手を加えていません。</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>リセットを取り消しました</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>設定が元に戻りました。</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox は %1 を起動しました</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>セルフテストの結果</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox は %1 に戻りました</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 はテスト「%2」に合格しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 はテスト「%2」に合格しませんでした: %3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>PiBox に問題はなく、これまでどおり動作しています。</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 をもう一度試す</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 をスキップ</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>イメージを表示</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>それでもインストール</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>アップグレードを再確認</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>アプリのデータを元に戻せない形に変更します。そのデータでは元のバージョンに戻せません。</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>アプリのデータを変更します。以前のバージョンでは読めないことがあります。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>使われていないときに PiBox が自動で再起動し、新しいイメージを試します。</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>それまでは %1 で動作します。</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>自動で再起動しない</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>変更した内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as &quot;Saved: 271 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox アップグレード</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: 1 時間早く</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1: 1 時間遅く</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>この PiBox のイメージ</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 を検証</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>イメージがありません。この PiBox は 2 つのイメージを置ける構成ですか？</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>USB メモリー</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>バージョンの入った USB メモリーがあります: %1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>PiBox リポジトリの入った USB メモリーを差し込んでください。自動で認識されます。</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>この PiBox のメーカーが署名したバージョンだけを受け入れます。</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>USB メモリーを使う</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>テキストを元のままにする</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>1 文字消す</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>このテキストを使う</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>従量課金のネットワーク</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>確認なしに何もダウンロードしません。</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>ダウンロードの上限</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>新しいイメージに許す起動回数</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>途中で切れた起動も数えます。使い切ると、PiBox は自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起動回数</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>起動を 1 回減らす</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>起動を 1 回増やす</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>ほかのプログラムを優先</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>転送には、ほかのプログラムが使わないネットワーク、メモリーカード、プロセッサーだけを使います。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox アップグレード</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>変更した内容</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>このバージョンについてのメーカーの説明はありません。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>レポートには、どのイメージがあるか、何が起きたか、セルフテストの結果が記録されます。パスワードや個人のデータは含まれません。</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>レポートの場所: %1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>USB メモリーに保存</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>PiBox に保存</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>持ち出すには、USB メモリーを差し込んでください。</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>スマートフォン用コードを表示</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>バージョンの入手先</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>リポジトリアドレス</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>この PiBox のメーカーが署名したバージョンだけを受け入れます。</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>バージョンの種類</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>安定版: テスト済み</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>ナイトリー版: 最新、ほぼ未テスト</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>同じバージョンの別の入手先</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>リポジトリが応答しないとき、この順に問い合わせます。アドレスを削除するには、空にしてください。</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>工場出荷状態に戻す</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>この PiBox の設定: Wi-Fi、サウンド、画面、追加したプログラム。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>インストール済みのバージョン %1。</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>インストール済みのバージョン %1 と、アプリのデータ: 音楽、映画、写真。</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>アプリのデータも消去</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>リセットを取り消す…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>PiBox をリセット…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>古い設定を消去…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>この PiBox の設定: サウンド、画面、追加したプログラム。</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>Wi-Fi とパスワードを残す</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>言語、タイムゾーン、キーボードを残す</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>自動アップグレード</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>実行する曜日</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>実行する時間帯</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>次のページ</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>セルフテストはまだ行われていません。新しいイメージを初めて起動するときに行われます。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>安全なテストを今すぐ実行</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>自動アップグレード</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>バージョンの入手先</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB メモリー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>文字サイズと配色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>サーバーを待っています (%Ln 秒経過)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>メモリーカードを待っています (%Ln 秒経過)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>バージョンの一覧を読み込んでいます</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロードしています</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>ファイルを検証しています</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>設定を引き継いでいます</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>メモリーカードに書き込んでいます</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>メモリーカードの書き込み完了を待っています</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>メモリーカードを読み返しています</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>起動ファイルを配置しています</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げています</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>メモリーカードの空き</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>メーカーの署名</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>1 つ前</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>起動の準備完了</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>セルフテスト不合格</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>セキュリティの修正</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>重要なセキュリティの修正</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>アップグレードを確認</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>アップグレードを開始</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>新しいイメージを書き込み</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>アップグレードを中止</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>アップグレードに失敗</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>再起動を承認</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>アップグレード完了</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>元に戻りました</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>前のイメージに戻しました</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>工場出荷状態に戻しました</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>リセットを取り消し</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>前のイメージを起動</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>イメージを削除</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>イメージを検証</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>イメージの破損を検出</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>フォルダーまたは USB メモリーから取り込み</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>同じイメージ</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>PiBox は引き続き %1 で動作しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>PiBox は引き続き %1 で動作しています。ダウンロードした分は残っています。</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>PiBox はこれまでどおり、再び %1 で動作しています。</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>PiBox は引き続き %1 で動作していますが、点検が必要です。</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>イメージ全体をダウンロードします。</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>イメージのうち、まだここにない部分だけをダウンロードします。</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>変更された部分だけをダウンロードし、そこからイメージを作ります。</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>変更された部分だけをダウンロードし、そこからイメージを作ります: これまでに %1。</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>この方法がいちばん早く終わります。</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>この方法がいちばん少ないデータ量で済みます。</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>ここにあるイメージ用の、より小さいダウンロードはありません。</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>より小さいダウンロードに必要な空き容量がありません。</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>より小さいダウンロードは、この PiBox に合いません。</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>より小さいダウンロードは壊れていました。</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>ほとんどすべてが新しい内容です。</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>どの部分が変わったか、サーバーにその情報がありません。</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>アップグレードサービス</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>異常あり</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>転送の詳細</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>転送中のものはありません。</translation>
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
        <translation>変更を確認しています。</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>このイメージでは何も変更していません。</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>ほかにもありますが、対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>再インストールが必要かもしれないプログラム: %1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>内容は表示しません。パスワードの可能性があります。</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>違いの先頭部分:</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>違い:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>変更のうち %Ln 件が引き継がれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>変更のうち %Ln 件が引き継がれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln 件は、あなたと %1 の両方が変更しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>このイメージに引き継がれた変更はありません。</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒後に再起動します</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>%1 に戻しますか？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>PiBox を工場出荷状態に戻しますか？</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>リセットを取り消しますか？</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>古い設定を完全に消去しますか？</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>画面が 2 分ほど暗いままになることがありますが、正常です。やめるには、画面に触れるか、キーを押してください。</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 を、その中で行った設定とともにメモリーカードから削除します。後で元に戻すことはできません。</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>すべての設定と、すべてのアプリのデータを消去します。PiBox は再起動します。</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>このイメージで行ったすべての設定を消去します。アプリのデータは残ります。PiBox は再起動します。</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>リセット前の設定に戻します。PiBox は再起動します。</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>リセット前の設定を削除します。リセットは取り消せなくなります。</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>%1 で再起動</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>PiBox をリセット</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>設定を元に戻す</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>古い設定を消去</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>まだ再起動しない</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>%1 のまま使う</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を残す</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>設定を残す</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>古い設定を残す</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>PiBox は再起動して %1 を試します。セルフテストに合格すればそのまま使い、合格しなければ %2 に戻ります。</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>アプリのデータを当時の形式に戻します。</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>アプリのデータをアップグレード前の状態に戻します。それ以降のデータは別に保管します。</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>アプリのデータはそのまま残ります。古いアプリでは読めないことがあります。</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>データはそのまま残ります。</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>ほかのすべての設定と、すべてのアプリのデータを消去します。PiBox は再起動します。</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>このイメージで行ったほかのすべての設定を消去します。アプリのデータは残ります。PiBox は再起動します。</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>頼んだときだけ</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>自動で確認</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>自動でダウンロード</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>使っていないときにインストール</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>自動では行わない</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>従量課金のネットワーク</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>余った分だけ</translation>
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
        <translation>検証済み</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>ダウンロード: %1</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>ダウンロード: %1、%2 は取得済み</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>メモリーカードに %1 の空きが必要です</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>%1 のテストを実行しています。</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 はセルフテストに合格しました。%2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 はセルフテストに合格しませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>この USB メモリーに %Ln 個のバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>バージョンのサイズ</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>取得済みのため節約</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>速度の上限</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>リセット前（%1）の設定は、元に戻せます。</translation>
    </message>
</context>
</TS>
