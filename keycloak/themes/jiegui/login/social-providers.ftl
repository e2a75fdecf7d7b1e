<#-- Keycloak lists an organization's provider only once it knows whose name was typed, which helps nobody who has no
     name here yet. The address that it would list then is made of the form's own. -->
<#macro school alias>
  <#local key = "provider-" + alias>
  <a class="button button-plain" id="social-${alias}" href="${url.loginAction?replace("/login-actions/authenticate", "/broker/" + alias + "/login")}">${(msg(key) == key)?then(alias, msg(key))}</a>
</#macro>

<#macro show social>
  <#local schools = (realm.name == "jiegui")?then((properties.schoolProviders!"")?split(" "), [])>
  <#local others = (social.providers)![]>
  <#if schools?has_content || others?has_content>
    <section class="others" aria-labelledby="other-ways">
      <h2 id="other-ways">${msg("identity-provider-login-label")}</h2>
      <ul class="providers" id="kc-social-providers">
        <#list schools as alias>
          <li><@school alias=alias /></li>
        </#list>
        <#list others as provider>
          <li><a class="button button-plain" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
        </#list>
      </ul>
    </section>
  </#if>
</#macro>
