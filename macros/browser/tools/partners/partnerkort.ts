// «Partnerkort»: the list of partners, which is the matrix, which is the plan for reaching out.
import { Outlet } from "../document/outlet";
import { startTool } from "../frame/tool_page";
import { ComparisonView } from "./comparison_view";
import type { PartnerData } from "./data";
import { listFiles } from "./files";
import { Matrix } from "./matrix";
import { OutreachView } from "./outreach_view";
import { PartnerList } from "./partner_list";
import type { PartnerMap } from "./partners";
import { SectorsView } from "./sectors_view";
import { TakingRows } from "./taking_rows";
import { kindOf } from "./tidying";

startTool<PartnerMap, PartnerData>("partnerkort", "vaerktoejer/partnerkort", kindOf, (page, data) => {
  const list = new PartnerList(page, data);
  const outlet: Outlet<PartnerMap> = new Outlet(
    page,
    listFiles(page, data, () => outlet),
  );
  page.add(
    list,
    new TakingRows(page, data),
    new Matrix(page, data, (id) => list.open(id)),
    new SectorsView(page, data, (sector) => list.begin(sector)),
    new OutreachView(page, data),
    new ComparisonView(page, data),
    outlet,
  );
});
