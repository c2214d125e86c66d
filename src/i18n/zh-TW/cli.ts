/** What the command line says, in traditional Chinese as in Taiwan. */
import type { cli as english } from "../en/cli";

export const cli: typeof english = {
  usage: "用法：salesbook generate <表號[,表號…]|all> [選項] --out 檔案",
  more: "全部選項請見 salesbook --help。",
  help: `Salesbook：以命令列產生銷售管理活頁簿。

用法：salesbook generate <表號[,表號…]|all> [選項] --out 檔案
      salesbook inspect 檔案 [--tables 表號] [--json 檔案] [選項]
      salesbook check 檔案…|資料夾… [--lang 語言]
      salesbook values 檔案 [--sheet 名稱] [--csv 檔案|--json 檔案|--describe]
      salesbook ledger 檔案… --tables 表號 --out 檔案 [選項]
      salesbook ledger inspect 檔案… [--profile 檔案]
      salesbook exercise new --tables 表號 --out 檔案.json [選項]
      salesbook exercise make 檔案.json --students 檔案 --out 資料夾|檔案.zip [選項]
      salesbook exercise mark 檔案.json 檔案… --out 檔案.xlsx [選項]

generate 產生活頁簿。inspect 在產生之前顯示從檔案中讀出了什麼：各列、各欄及其含義、有疑問之處，以及可用來處理的選項。check 將 Salesbook 產生的工作表與各表的規定相比較，依儲存格列出被覆蓋的公式、失效的參照和
遺失的下拉式清單；未寫 --lang 時使用工作表的語言；檔案只讀取，不變更。

values 以 JSON 輸出活頁簿各儲存格的值，供指令碼使用：日期寫作 2026-03-01；儲存檔案的軟體沒有寫入公式結果時（如 openpyxl），
只要工作表由 Salesbook 產生且公式未更動，也能給出結果。

ledger 讀取任意長度的發票或單據明細（CSV、TXT、活頁簿、ZIP、Parquet，也可寫資料夾和萬用字元），按客戶和期間彙總並填入各表；核對表說明
每一列的去向。ledger inspect 顯示各欄的含義。

exercise new 寫出由若干表組成的練習，其檔案說明哪些儲存格留空、各值多少分。make 為每名學生產生一份數字各不相同、不含任何答案的活頁簿，
並為教師產生答案；學生名單（CSV、活頁簿）須有學號和姓名的標題。mark 讀取繳來的作業（檔案、資料夾、ZIP），不論由什麼程式儲存：錯誤只扣一次分，
典型錯誤會寫明名稱。

可選的表
  {tables}
all 是教材的全部十四張表，packs 是編號以 P 開頭的全部工作表，everything 是兩者一起；也可以只寫一組：
transactions、credit、keyAccounts、satisfaction、members。一起產生的表會互相連結：在一張表填入的資料，由公式帶到下一張表。

選項
  --out 檔案           要寫入的活頁簿（.xlsx）
  --force              檔案已存在時予以取代
  --lock               鎖定計算結果，不設密碼；鎖定後，在表格下方輸入不會擴充表格
  --references 方式    公式中參照什麼：tables（預設，表格名稱，可隨表格擴充）或 cells（儲存格位址，供 Gnumeric 等不認得表格的軟體使用）
  --lang 語言          {languages}；未指定時依 LC_ALL 或 LANG 的語言，否則為 en
  --content 內容       sample（虛構的範例資料）或 empty（空白表，供填寫）；未指定時為 sample
  --rows 列數          1 到 {most}；未指定時為 {rows}
  --data 檔案          自己的客戶與銷售額，活頁簿或文字（CSV），中英文標題皆可
  --set 名稱=值        表中的一項設定，名稱見下，可重複使用
  --describe           以 JSON 輸出各項內容所在的位置；可不指定 --out
  --version            顯示版本
  --help               顯示本說明

檔案的讀入方式（用於 generate --data 和 inspect）
  --sheet 名稱         活頁簿中有多張工作表可用時，指定其中一張
  --heading N          標題所在的列
  --map 標題=含義      某一欄的含義：inspect 列出的名稱、month，或 none（不讀入）；可重複使用
  --take 選擇          隱藏或篩選掉的列：visible（只取可見的列）或 all（全部）
  --merge 選擇         同一客戶的各列合併，金額相加：code（依編號）、name（依名稱）、sum（重複的）或 none（不合併）；可重複使用
  --row N=選擇         單獨一列：keep（讀入）、leave（不讀入）、blank（無法辨識處留空）、sum（合併）、apart（分開）；可重複使用
  --unreadable 選擇    無法辨識的內容：blank（儲存格留空）或 leave（該列不讀入）
  --day-order 次序     03/01/2026 這樣的日期：dayFirst（日在前）或 monthFirst（月在前）
  --months 選擇        沒有次序的月份：forward（由左至右）或 backward（由右至左）
  --negative 選擇      負數金額：net（沖減）或 leave（不讀入）
  --currency 代碼      採用的幣別，如 TWD；其他幣別須有匯率，否則不讀入
  --rate 代碼=數值     其他幣別的匯率；可重複使用
  --profile 檔案       先前儲存的匯入方案（JSON）
  --save-profile 檔案  用於 inspect：儲存匯入方案，供標題相同的檔案使用
  --tables 表號        用於 inspect：檔案用於哪些表；未指定時為資料齊全的第一組表
  --json 檔案          用於 inspect：以 JSON 寫出結果

ledger 的選項
  --tables 表號        要填寫的表，寫法同上
  --profile 檔案       各欄如何讀取（JSON）；由 inspect 寫出，下個月照此讀取
  --period 期間        month、quarter 或 year；不寫時為 month
  --last N             有明細的最近 N 個期間；不寫時按各表所需
  --from、--to 月份    起訖月份，如 2026-01
  --closing-day N      每月的結帳日，如 25
  --fiscal-month N     年度的第一個月
  --where 欄位=文字    只取含該文字的列，如 salesperson=王*，可重複使用
  --day-order 順序     3/5/2026 有兩種讀法時：dayFirst 或 monthFirst
  --control-total X    計入金額應為多少；報告差額
  --others 方式        超過 {most} 個的客戶：line（合為一列），或寫入的 CSV 檔案
  --beside 檔案        6-7 的拜訪次數清單（客戶、拜訪次數），或 P2 的庫存清單（產品、期初和期末庫存）；可給出兩次
  --book 檔案          上個月的活頁簿：其中填寫的內容按客戶保留；可與 --out 相同，須加 --force
  --report 檔案        以 JSON 輸出每一列的去向
  --engine 引擎        以什麼讀取 Parquet：duckdb（預設）或 spark。用 spark 時，檔案也可寫 Parquet 資料夾、hdfs://… 一類的位址或
                       資料表名稱；明細留在原處，只取回依客戶和月份彙總的結果
  --master 位址        Spark 在哪裡執行，如 spark://host:7077；不寫則依 Spark 自己的設定，沒有設定時在本機執行

exercise 的選項
  --tables 表號        用於 new：練習包含的表，寫法同上
  --rows N             用於 new：每張表的列數，8 到 60；不寫為 20
  --blank results      用於 new：全部結果留空；也可在檔案中另行寫明
  --secret 文字        用於 new：學生的數字由它推得；不寫則隨機產生
  --unit 單位          用於 new：金額單位：yuan（元，預設）、thousand（千元）或 tenThousand（萬元）
  --students 檔案      用於 make：學生名單
  --keys 資料夾        用於 make：在該資料夾（或 ZIP）中為教師寫出每名學生填有正確結果的工作表
  --describe           用於 make：以 JSON 輸出各項所在的位置
  --feedback 資料夾    用於 mark：每名學生附批註的工作表，寫入資料夾或 .zip
  --csv 檔案           用於 mark：成績冊用的分數
  --json 檔案          用於 mark：以 JSON 輸出每一項判定

values 的選項
  --sheet 名稱         只取一張工作表，寫名稱或表格編號（6-9）；未指定時取全部
  --csv 檔案           把該工作表寫成 CSV
  --json 檔案          把 JSON 寫入檔案；已存在時用 --force 取代
  --describe           以 JSON 輸出 Salesbook 工作表中各項內容目前所在的位置

設定
  {settings}

結束狀態：0 完成，或檢查後未發現問題；1 失敗，錯誤輸出以一行說明原因，不留下任何檔案，或檢查後有發現；2 用法有誤。

範例
  salesbook generate 6-8,6-9 --lang zh-TW --data customers.csv --out classes.xlsx
  salesbook inspect customers.xls --tables 6-8 --lang zh-TW
  salesbook check classes.xlsx --lang zh-TW
  salesbook values classes.xlsx --csv classes.csv --sheet "6-9 月平均銷售額排序與分類"
  salesbook exercise new --tables 6-8,6-9 --out ex.json
  salesbook exercise make ex.json --students class.csv --out class
  salesbook exercise mark ex.json handed-in --out results.xlsx --feedback feedback`,
  decide: "{message}可用選項：{options}。",
  inspection: {
    none: "無",
    tables: "用於表：{tables}",
    sheet: "工作表：{sheet}",
    rows: "列：標題 {heading}；資料 {data} 列；未讀入的合計：{totals}；其他未讀入的列：{leftOut}",
    column: "{heading}：{role}{unit}；例如 {examples}",
    role: "{role}（{label}）",
    unit: "，單位 {unit}",
    notTaken: "不讀入",
    open: "待處理：",
    told: "說明：",
  },
  columnsNotTaken: "未讀入的欄：{columns}。可用 --map 指定其含義。",
  written: "已寫入 {file}：{sheets}。",
  byCells:
    "公式參照儲存格位址，不認得表格的軟體也能計算。表格不會自動擴充：新增的列沒有公式，在修改公式中的位址之前，其他公式也不會計入該列。",
  withoutValue:
    "有 {count} 個公式在檔案中沒有結果，也無法算出，因為公式被改過、缺少工作表，或工作表並非由 Salesbook 產生：{sheets}。請用試算表軟體開啟檔案並儲存。",
  ofOtherVersion:
    "有 {count} 個公式在檔案中沒有結果，也無法算出，因為以下工作表由其他版本的 Salesbook 產生：{sheets}。請用試算表軟體開啟檔案並儲存。",
  unexpected: "發生了意外的錯誤：{reason}",

  wrong: {
    noCommand: "請說明要做什麼：generate、inspect、check、values、ledger、exercise、--help 或 --version。",
    command: "沒有「{received}」這個命令。可用：generate、inspect、check、values、ledger、exercise。",
    noTable: "請指定要產生的表：{accepted}，或 all。",
    tooMany: "多出了「{received}」。多張表之間以逗號分隔，不加空格。",
    option: "沒有 {received} 這個選項。",
    needsValue: "{option} 後面缺少值。",
    takesNoValue: "{option} 後面不帶值。",
    choice: "{option}：沒有「{received}」這個選項。可選：{accepted}。",
    rows: "--rows：「{received}」不是 1 到 {most} 的整數。",
    setting: "--set：「{received}」不是「名稱=值」的形式。",
    noOut: "缺少 --out：請指定要寫入的檔案，或加上 --describe。",
    outName: "--out：「{received}」不是以 .xlsx 結尾。",
    notTogether: "{first} 和 {second} 不能同時使用。",
    needsData: "{option} 須與 --data 一起使用。",
    needsSpark: "--master 須與 --engine spark 一起使用。",
    pair: "{option}：「{received}」不是 {form} 的形式。",
    rowNumber: "{option}：「{received}」不是列號。",
    sameFile: "--out 和 --data 是同一個檔案。請為活頁簿換一個檔名。",
    noLedger: "請寫明檔案：salesbook ledger 檔案… --tables 6-8,6-9 --out 檔案.xlsx，或 salesbook ledger inspect 檔案…。",
    noLedgerOut: "請寫明要寫入什麼：--tables 與 --out 檔案.xlsx，或 --report 檔案.json。",
    noLedgerTables: "缺少 --tables：請寫明要用銷售明細產生的表。",
    whole: "{option}：「{received}」不是 1 到 {most} 的整數。",
    where: "--where：「{received}」不是「欄位=文字」的形式。欄位：{accepted}。",
    noFile: "請寫明要檢查的檔案：salesbook check 檔案.xlsx。",
    noFileForValues: "請寫明檔案：salesbook values 檔案。",
    severalSheets: "CSV 檔案只能容納一張工作表，而 {file} 有多張，請用 --sheet 指定。工作表：{accepted}。",
    noFileToInspect: "請寫明要查看的檔案：salesbook inspect 檔案。",
    exerciseStep: "請指明步驟：salesbook exercise new、make 或 mark。",
    exerciseOut: "缺少 --out：請指明寫到哪裡。",
    exerciseTables: "缺少 --tables：請指明練習包含哪些表，例如 6-8,6-9。",
    exerciseJson: "--out：「{received}」不以 .json 結尾。",
    exerciseFile: "請指明練習：exercise new 寫出的 JSON 檔案。",
    exerciseStudents: "缺少 --students：請指明學生名單檔案。",
    exerciseHandIns: "請指明交來的作業：檔案、資料夾或 ZIP 壓縮檔。",
    exerciseRows: "--rows：「{received}」不是 {least} 到 {most} 的整數。",
    tooManyFiles: "多出了「{received}」。一次只能處理一個檔案。",
  },
  engines: {
    duckdb: "可用 npm install @duckdb/node-api 安裝。",
    spark: "請把 SPARK_HOME 設為 Spark 所在的資料夾，或用 pip install pyspark 安裝；它需要 Java 17。",
    stopped: "它中途停止了",
    java: {
      name: "Java 17",
      reason: "Spark 靠它執行：請安裝 Java 17 或更高版本（Debian、Ubuntu：apt-get install openjdk-17-jre-headless），或設定 JAVA_HOME。",
    },
    otherwise: "{file} 是文字檔或活頁簿，由 Salesbook 自行讀取，不用 {engine}。",
  },
  reasons: {
    missing: "沒有這個檔案",
    folderMissing: "沒有這個資料夾",
    denied: "沒有權限",
    folder: "這是一個資料夾",
    full: "磁碟已滿",
    readOnly: "磁碟是唯讀的",
    busy: "另一個程式正在使用它",
    tooLarge: "檔案超過 2 GB",
    nameTooLong: "檔名太長，磁碟不支援",
    brokenLink: "這是一個失效的連結",
    notAFile: "這是裝置或管線，不是檔案",
    noFiles: "資料夾中沒有檔案",
  },
};
